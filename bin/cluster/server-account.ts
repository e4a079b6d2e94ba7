import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { Refusal } from '@/bin/refusal'

const run = promisify(execFile)

/** The operating system user that PostgreSQL runs as; undefined means the user who runs this process. */
export type ServerAccount = { uid: number; gid: number } | undefined

/** PostgreSQL refuses to run as root, so root runs it as `postgres`, made where it is missing. */
export async function serverAccount(): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return undefined
  const account = (await idsOfPostgres()) ?? (await createPostgres())
  if (account === undefined) {
    throw new Refusal('PostgreSQL does not run as root and the user "postgres" could not be created; create it, or start this as an ordinary user.')
  }
  return account
}

/** Whether the account can enter a folder and read what is directly in it. */
export function canEnter(account: ServerAccount, folder: string): boolean {
  if (account === undefined) return true
  const test = spawnSync('/bin/sh', ['-c', 'cd "$1" && test -x .', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' })
  return test.status === 0
}

async function idsOfPostgres(): Promise<ServerAccount> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async flag => Number((await run('id', [flag, 'postgres'])).stdout)))
    return uid === undefined || gid === undefined ? undefined : { uid, gid }
  } catch {
    return undefined
  }
}

async function createPostgres(): Promise<ServerAccount> {
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']).catch(() => undefined)
  return idsOfPostgres()
}
