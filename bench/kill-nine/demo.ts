import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressOf } from '@/bin/cluster/database-roles'
import { SiteProcess } from '@/bench/site-process'

export type Demo = { address: string; dataDir: string; port: number }

/** `npm run demo` on a data folder, in a process group of its own. The first start builds the site where that is due. */
export function startDemo({ address, dataDir, port }: Demo, signal: AbortSignal): Promise<SiteProcess> {
  const settings = { DATA_DIR: dataDir, PORT: String(port), NEXTAUTH_URL: address, LOG_LEVEL: 'silent' }
  return SiteProcess.start({ program: ['bin/demo.mjs'], settings, says: `served at ${address}`, patienceMs: 600_000, signal })
}

/** The addresses of its database, which may be on another port after every start. */
export async function databaseOf(dataDir: string): Promise<{ ownerUrl: string; appUrl: string }> {
  const secrets = JSON.parse(await readFile(join(dataDir, 'secrets.json'), 'utf8')) as { owner: string; app: string }
  const port = (await readFile(join(dataDir, 'postgres-port'), 'utf8')).trim()
  const server = `postgres://postgres@127.0.0.1:${port}/postgres`
  return { ownerUrl: addressOf(server, 'bulkhead', 'bulkhead_owner', secrets.owner), appUrl: addressOf(server, 'bulkhead', 'bulkhead_app', secrets.app) }
}
