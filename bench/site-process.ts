import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export type SiteStart = {
  /** A program under bin/ and how node runs it. */
  program: readonly string[]
  settings: Readonly<Record<string, string>>
  /** What it says once it serves. */
  says: string
  patienceMs: number
  /** Gives up a start that is still under way. */
  signal: AbortSignal
}

/** The site in a process group of its own. */
export class SiteProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start({ program, settings, says, patienceMs, signal }: SiteStart): Promise<SiteProcess> {
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...settings }
    const child = spawn(process.execPath, program, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const site = new SiteProcess(child)
    try {
      await Promise.race([heard(child, says, patienceMs), given(signal)])
      return site
    } catch (error) {
      await site.stop()
      throw error
    }
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  /** Asks it to stop, and waits. */
  async stop(): Promise<void> {
    if (this.hasEnded()) return
    const ended = once(this.child, 'exit')
    this.child.kill('SIGTERM')
    await ended
  }

  /** kill -9 to the whole group. */
  async killGroup(): Promise<void> {
    if (this.hasEnded() || this.child.pid === undefined) return
    const ended = once(this.child, 'exit')
    process.kill(-this.child.pid, 'SIGKILL')
    await ended
  }

  private hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null
  }
}

async function heard(child: ChildProcess, says: string, patienceMs: number): Promise<void> {
  const lines: string[] = []
  const told = () => `\n${lines.slice(-20).join('\n')}`
  const greeting = new Promise<void>(resolve => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue
      createInterface({ input: stream }).on('line', line => {
        lines.push(line)
        if (lines.length > 100) lines.shift()
        if (line.includes(says)) resolve()
      })
    }
  })
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`The site did not start.${told()}`)))
  ended.catch(() => undefined)
  const patience = new Promise<never>((_, reject) => setTimeout(() => reject(new Error(`The site was not up after ${patienceMs / 1000} s.${told()}`)), patienceMs).unref())
  await Promise.race([greeting, ended, patience])
}

async function given(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort')
  throw new Error('The start was given up.')
}
