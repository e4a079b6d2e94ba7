import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createCluster } from '@/bin/cluster/create-cluster'
import { bundledPrograms, installedPrograms } from '@/bin/cluster/postgres-programs'
import { reachablePrograms } from '@/bin/cluster/reachable-folder'
import { serverAccount } from '@/bin/cluster/server-account'
import { startCluster } from '@/bin/cluster/start-cluster'

export type TestServer = { superuserUrl: string; logFile: string | undefined; stop: () => Promise<void> }

// Nothing here outlives the run, so nothing waits for a disk.
const throwaway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/**
 * The server that tests fill: the one at BULKHEAD_TEST_DATABASE_URL (a superuser's address), otherwise a
 * throwaway cluster made with the programs in BULKHEAD_TEST_POSTGRES_BIN or, without that, the bundled ones.
 */
export async function testServer(): Promise<TestServer> {
  const given = process.env.BULKHEAD_TEST_DATABASE_URL
  if (given) return { superuserUrl: given, logFile: undefined, stop: async () => undefined }
  const bin = process.env.BULKHEAD_TEST_POSTGRES_BIN
  const account = await serverAccount()
  const home = await mkdtemp('/tmp/bulkhead-test-')
  await chmod(home, 0o755)
  const programs = await reachablePrograms(bin ? installedPrograms(bin) : await bundledPrograms(), home, account)
  const password = randomBytes(16).toString('hex')
  const cluster = await createCluster(programs, home, account, password)
  const logFile = join(home, 'postgres.log')
  const server = await startCluster({ programs, cluster, account, password, logFile, wantedPort: undefined, settings: throwaway })
  const stop = async () => {
    await server.stop()
    await rm(home, { recursive: true })
  }
  return { superuserUrl: server.superuserUrl, logFile, stop }
}
