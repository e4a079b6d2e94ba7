import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { open, rename, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { quietEnvironment, superuser } from '@/bin/cluster/create-cluster'
import { freePort } from '@/bin/cluster/free-port'
import type { PostgresPrograms } from '@/bin/cluster/postgres-programs'
import type { ServerAccount } from '@/bin/cluster/server-account'
import { Refusal } from '@/bin/refusal'

export type RunningCluster = {
  port: number
  superuserUrl: string
  /** Settles when the server ends, for whatever reason. */
  ended: Promise<void>
  /** Ends every connection and stops the server cleanly. */
  stop: () => Promise<void>
}

export type ClusterStart = {
  programs: PostgresPrograms
  cluster: string
  account: ServerAccount
  password: string
  logFile: string
  wantedPort: number | undefined
  settings?: Record<string, string>
  /** Gives up a start that is still under way. */
  abort?: AbortSignal
}

const attempts = 6
const wrongPassword = '28P01'
const largestLog = 5_000_000

// Errors of statements stay out of the log, because their messages can quote stored values.
const always: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
  log_timezone: 'UTC',
  timezone: 'UTC',
}

/**
 * Starts PostgreSQL on a cluster folder and waits until it answers, recovery included. It tries again
 * while processes of a killed server still leave, and with another port where the wanted one is taken.
 */
export async function startCluster(start: ClusterStart): Promise<RunningCluster> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? start.wantedPort : undefined)
    const superuserUrl = `postgres://${superuser}:${start.password}@127.0.0.1:${port}/postgres`
    const server = await spawnServer(start, port)
    if (await answers(server, superuserUrl, start.abort)) return running(server, port, superuserUrl)
    start.abort?.throwIfAborted()
    if (attempt === attempts) throw new Error(`PostgreSQL did not start; its log is ${start.logFile}.`)
    await wait(500 * attempt)
  }
}

async function spawnServer(start: ClusterStart, port: number): Promise<ChildProcess> {
  const tooLarge = await stat(start.logFile).then(({ size }) => size > largestLog, () => false)
  if (tooLarge) await rename(start.logFile, `${start.logFile}.1`)
  const log = await open(start.logFile, 'a', 0o600)
  const settings = Object.entries({ ...always, ...start.settings, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const options = { ...start.account, cwd: start.cluster, env: quietEnvironment }
  const server = spawn(start.programs.postgres, ['-D', start.cluster, ...settings], { ...options, stdio: ['ignore', log.fd, log.fd] })
  server.on('error', () => undefined)
  await log.close()
  return server
}

async function answers(server: ChildProcess, superuserUrl: string, abort: AbortSignal | undefined): Promise<boolean> {
  while (!hasEnded(server)) {
    if (abort?.aborted) server.kill('SIGINT')
    const outcome = await tryConnecting(superuserUrl)
    if (outcome === 'connected' && !hasEnded(server)) return true
    if (outcome === wrongPassword && !hasEnded(server)) {
      server.kill('SIGINT')
      throw new Refusal('The database does not accept the password kept in the data folder; bring back the file secrets.json that belongs to it.')
    }
    await wait(100)
  }
  return false
}

async function tryConnecting(superuserUrl: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: superuserUrl, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  const outcome = await client.connect().then(() => 'connected', (error: { code?: string }) => error.code)
  await client.end().catch(() => undefined)
  return outcome
}

function hasEnded(server: ChildProcess): boolean {
  return server.pid === undefined || server.exitCode !== null || server.signalCode !== null
}

function running(server: ChildProcess, port: number, superuserUrl: string): RunningCluster {
  const ended = hasEnded(server) ? Promise.resolve() : once(server, 'exit').then(() => undefined, () => undefined)
  const interrupt = () => void server.kill('SIGINT')
  process.once('exit', interrupt)
  void ended.then(() => process.off('exit', interrupt))
  const stop = async () => {
    interrupt()
    await ended
  }
  return { port, superuserUrl, ended, stop }
}
