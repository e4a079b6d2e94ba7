import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type EdgeProcess = { address: string; stop: () => Promise<void> }

const entry = fileURLToPath(new URL('./edge-process.ts', import.meta.url))

/** Starts so many processes, each with an edge before a stand-in app, on one database. */
export function startEdges(count: number, databaseUrl: string): Promise<EdgeProcess[]> {
  return Promise.all(Array.from({ length: count }, () => startProcess(entry, { DATABASE_URL: databaseUrl })))
}

/** Starts a program that tells the port it listens on, and ends when it loses its parent. */
export async function startProcess(program: string, settings: { [name: string]: string }): Promise<EdgeProcess> {
  const child = fork(program, { execArgv: ['--import', 'tsx'], env: { ...process.env, ...settings } })
  const [{ port }] = (await Promise.race([once(child, 'message'), ended(child)])) as [{ port: number }]
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.disconnect()
    await once(child, 'exit')
  }
  return { address: `http://127.0.0.1:${port}`, stop }
}

async function ended(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`The process ended with ${code} before it listened.`)
}
