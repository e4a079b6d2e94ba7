import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { freePort } from '@/bin/cluster/free-port'
import { connectTests } from './connect-tests'

const root = fileURLToPath(new URL('../..', import.meta.url))
const patienceMs = 120_000

/** One real site for the whole run: the launcher on the built app, with a database of its own. Returns the way to end it. */
export default async function startSite(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bulkhead-e2e-'))
  await chmod(dataDir, 0o755)
  const port = await freePort(undefined)
  const address = `http://localhost:${port}`
  const site = launch(dataDir, port, address)
  const end = async () => {
    await stop(site)
    await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
  try {
    await greeted(site, address)
  } catch (error) {
    await end()
    throw error
  }
  await connectTests(dataDir, address)
  return end
}

// The loopback address counts as a proxy, so that a test can come from a client address of its own.
function launch(dataDir: string, port: number, address: string): ChildProcess {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), DATA_DIR: dataDir, NEXTAUTH_URL: address, TRUSTED_PROXIES: '127.0.0.1,::1' }
  return spawn(process.execPath, ['--import', 'tsx', 'bin/launch.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Until the launcher has said where it serves; what it writes is kept in test-results/site.log. */
async function greeted(site: ChildProcess, address: string): Promise<void> {
  await mkdir(join(root, 'test-results'), { recursive: true })
  const log = createWriteStream(join(root, 'test-results', 'site.log'))
  const said: string[] = []
  const greeting = new Promise<void>(resolve => {
    for (const stream of [site.stdout, site.stderr]) {
      if (!stream) continue
      stream.pipe(log, { end: false })
      createInterface({ input: stream }).on('line', line => {
        said.push(line)
        if (line.includes(`served at ${address}`)) resolve()
      })
    }
  })
  const ended = once(site, 'exit').then(() => Promise.reject(new Error(`The site did not start:\n${said.slice(-20).join('\n')}`)))
  // A deadline: a site that neither serves nor ends would keep the run waiting.
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error(`The site was not up after ${patienceMs / 1000} s:\n${said.slice(-20).join('\n')}`)), patienceMs).unref())
  await Promise.race([greeting, ended, late])
  ended.catch(() => undefined)
}

async function stop(site: ChildProcess): Promise<void> {
  if (site.exitCode !== null || site.signalCode !== null) return
  const ended = once(site, 'exit')
  site.kill('SIGTERM')
  // A deadline too, for a site that does not heed being asked to stop.
  const hurry = setTimeout(() => site.kill('SIGKILL'), 30_000)
  await ended
  clearTimeout(hurry)
}
