import { execFile } from 'node:child_process'
import { chown, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PostgresPrograms } from '@/bin/cluster/postgres-programs'
import type { ServerAccount } from '@/bin/cluster/server-account'

const run = promisify(execFile)

export const superuser = 'postgres'

/** Makes the cluster folder `<home>/postgres` where it is missing; a half-made one never gets that name. */
export async function createCluster(programs: PostgresPrograms, home: string, account: ServerAccount, password: string): Promise<string> {
  const cluster = join(home, 'postgres')
  const exists = await stat(join(cluster, 'PG_VERSION')).then(() => true, () => false)
  if (exists) return cluster
  const draft = join(home, 'postgres.new')
  const passwordFile = join(home, 'postgres.password')
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  try {
    if (account !== undefined) await Promise.all([draft, passwordFile].map(path => chown(path, account.uid, account.gid)))
    await run(programs.initdb, initOptions(draft, passwordFile, programs.bundled), { ...account, cwd: home, env: quietEnvironment })
    await rename(draft, cluster)
  } finally {
    await rm(passwordFile, { force: true })
  }
  return cluster
}

export const quietEnvironment: NodeJS.ProcessEnv = { NODE_ENV: 'production', LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH }

// One collation on every machine: the provider inside PostgreSQL, which came with version 17.
function initOptions(cluster: string, passwordFile: string, bundled: boolean): string[] {
  const locale = bundled ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C.UTF-8']
  return [`--pgdata=${cluster}`, `--username=${superuser}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--data-checksums', ...locale]
}
