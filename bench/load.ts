import { execFile } from 'node:child_process'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

/** Requests per second, and milliseconds that half and 97.5 of a hundred requests take at most. */
export type Load = { rate: number; p50: number; p97: number }

const connections = 10
const results = z.object({
  non2xx: z.number(),
  errors: z.number(),
  requests: z.object({ average: z.number() }),
  latency: z.object({ p50: z.number(), p97_5: z.number() }),
})

/** Asks for one address over ten connections for so many seconds. */
export async function load(address: string, cookie: string | undefined, seconds: number): Promise<Load> {
  const settings = ['--json', '--no-progress', '--connections', String(connections), '--duration', String(seconds), ...(cookie ? ['--headers', `cookie: ${cookie}`] : [])]
  const { stdout } = await promisify(execFile)(execPath, [fileURLToPath(import.meta.resolve('autocannon')), ...settings, address])
  const { non2xx, errors, requests, latency } = results.parse(JSON.parse(stdout))
  if (non2xx > 0 || errors > 0) throw new Error(`${address}: ${non2xx} answers other than 2xx, ${errors} errors.`)
  return { rate: requests.average, p50: latency.p50, p97: latency.p97_5 }
}

/** The round in the middle, by rate. */
export function middle(rounds: readonly Load[]): Load {
  const found = rounds.toSorted((left, right) => left.rate - right.rate)[Math.floor(rounds.length / 2)]
  if (!found) throw new Error('Nothing was measured.')
  return found
}
