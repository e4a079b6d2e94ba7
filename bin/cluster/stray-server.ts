import { execFile } from 'node:child_process'
import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startOf } from '@/bin/launcher/folder-lock.mjs'
import { quietEnvironment } from '@/bin/cluster/create-cluster'
import type { PostgresPrograms } from '@/bin/cluster/postgres-programs'
import type { ServerAccount } from '@/bin/cluster/server-account'

const run = promisify(execFile)

/**
 * Deals with what a killed launcher left behind: a server that still runs on this folder is stopped
 * properly; a postmaster.pid whose number now belongs to another program is removed, because
 * PostgreSQL would take that program for itself and refuse to start. A pid that is gone is left to
 * PostgreSQL, which also checks the shared memory named in the file.
 */
export async function endStrayServer(programs: PostgresPrograms, cluster: string, account: ServerAccount): Promise<boolean> {
  const pidFile = join(cluster, 'postmaster.pid')
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 0) return false
  if (await isServerOf(pid, cluster)) {
    await run(programs.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '60'], { ...account, cwd: cluster, env: quietEnvironment })
    return true
  }
  if (processExists(pid)) await rm(pidFile, { force: true })
  return false
}

async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  if (startOf(pid) === undefined) return false
  const folder = await realpath(cluster)
  const at = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  if (at !== undefined) return at === folder
  const command = await run('ps', ['-o', 'command=', '-p', String(pid)]).then(result => result.stdout, () => '')
  return command.includes('postgres') && (command.includes(folder) || command.includes(cluster))
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
