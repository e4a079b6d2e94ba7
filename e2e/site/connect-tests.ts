import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressOf } from '@/bin/cluster/database-roles'

/** Tells the tests, which run in processes of their own, where the site and its database are. */
export async function connectTests(dataDir: string, address: string): Promise<void> {
  const secrets = JSON.parse(await readFile(join(dataDir, 'secrets.json'), 'utf8')) as { owner: string; app: string; session: string }
  const port = (await readFile(join(dataDir, 'postgres-port'), 'utf8')).trim()
  const server = `postgres://postgres@127.0.0.1:${port}/postgres`
  Object.assign(process.env, {
    DATABASE_URL: addressOf(server, 'bulkhead', 'bulkhead_app', secrets.app),
    DATABASE_MIGRATION_URL: addressOf(server, 'bulkhead', 'bulkhead_owner', secrets.owner),
    NEXTAUTH_SECRET: secrets.session,
    NEXTAUTH_URL: address,
    LOG_LEVEL: 'silent',
  })
}
