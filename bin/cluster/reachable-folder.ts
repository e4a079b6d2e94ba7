import { createHash } from 'node:crypto'
import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Refusal } from '@/bin/refusal'
import { programsIn, type PostgresPrograms } from '@/bin/cluster/postgres-programs'
import { canEnter, type ServerAccount } from '@/bin/cluster/server-account'

const run = promisify(execFile)
const note = 'postgres-folder'
const parents = ['/var/lib/bulkhead', '/opt/bulkhead', '/var/tmp']

/**
 * The folder for the cluster: the data folder where the server's account can enter it, otherwise one
 * outside, written down in the data folder so that later starts keep to it.
 */
export async function clusterHome(dataDir: string, account: ServerAccount): Promise<string> {
  const kept = await readFile(join(dataDir, note), 'utf8').catch(() => undefined)
  if (kept !== undefined) return requireKept(kept.trim(), dataDir)
  if (canEnter(account, dataDir)) return dataDir
  const home = await firstReachable(dataDir, account)
  await writeFile(join(dataDir, note), `${home}\n`)
  return home
}

/** The programs themselves when the account can run them where they are, otherwise a copy that it can. */
export async function reachablePrograms(programs: PostgresPrograms, home: string, account: ServerAccount): Promise<PostgresPrograms> {
  if (canEnter(account, join(programs.folder, 'bin')) && canEnter(account, join(programs.folder, 'lib'))) return programs
  const { mtimeMs, size } = await stat(programs.postgres)
  const copy = join(home, `postgres-programs-${createHash('sha256').update(`${mtimeMs} ${size}`).digest('hex').slice(0, 8)}`)
  const complete = await stat(copy).then(() => true, () => false)
  if (!complete) await copyWhole(programs.folder, copy)
  return programsIn(join(copy, 'bin'), copy)
}

async function requireKept(home: string, dataDir: string): Promise<string> {
  const there = await stat(home).then(() => true, () => false)
  if (there) return home
  throw new Refusal(`The database of ${dataDir} was kept in ${home}, which is gone; bring it back, or remove ${join(dataDir, note)} to begin anew.`)
}

// A new name each time: a folder of the same name may hold the database of an earlier clone, with other passwords.
async function firstReachable(dataDir: string, account: ServerAccount): Promise<string> {
  for (const parent of parents) {
    const home = await makeIn(parent).catch(() => undefined)
    if (home === undefined) continue
    if (canEnter(account, home)) return home
    await rm(home, { recursive: true })
  }
  throw new Refusal(`The user "postgres" can enter neither ${dataDir} nor any of ${parents.join(', ')}; set DATA_DIR to a folder that it can reach.`)
}

async function makeIn(parent: string): Promise<string> {
  const made = await mkdir(parent, { recursive: true })
  if (made !== undefined) await chmod(parent, 0o755)
  const home = await mkdtemp(join(parent, 'bulkhead-'))
  await chmod(home, 0o755)
  return home
}

async function copyWhole(from: string, to: string): Promise<void> {
  const draft = `${to}.new`
  await rm(draft, { recursive: true, force: true })
  await cp(from, draft, { recursive: true, verbatimSymlinks: true })
  await run('chmod', ['-R', 'a+rX', draft])
  await rename(draft, to)
}
