import { join } from 'node:path'
import { createCluster } from '@/bin/cluster/create-cluster'
import { bundledPrograms } from '@/bin/cluster/postgres-programs'
import { clusterHome, reachablePrograms } from '@/bin/cluster/reachable-folder'
import { serverAccount } from '@/bin/cluster/server-account'
import { startCluster, type RunningCluster } from '@/bin/cluster/start-cluster'
import { endStrayServer } from '@/bin/cluster/stray-server'
import { leaveFolder, takeFolder } from '@/bin/launcher/folder-lock.mjs'
import { keepPort, keptPort } from '@/bin/launcher/kept-port'
import { Refusal } from '@/bin/refusal'

/** Starts the PostgreSQL of a data folder, which is made where it is missing. */
export async function startEmbedded(dataDir: string, password: string, abort: AbortSignal): Promise<RunningCluster> {
  const account = await serverAccount()
  const home = await clusterHome(dataDir, account)
  if (home !== dataDir) claim(home, dataDir)
  const programs = await reachablePrograms(await bundledPrograms(), home, account)
  const cluster = await createCluster(programs, home, account, password)
  if (await endStrayServer(programs, cluster, account)) console.log('Stopped a database server that an earlier start had left running.')
  const logFile = join(dataDir, 'postgres.log')
  const running = await startCluster({ programs, cluster, account, password, logFile, wantedPort: await keptPort(dataDir), abort })
  await keepPort(dataDir, running.port)
  return running
}

// A copied data folder names the cluster of the original, which only one launcher may run.
function claim(home: string, dataDir: string): void {
  console.log(`The user "postgres" cannot reach ${dataDir}, so the database is kept in ${home}.`)
  const holder = takeFolder(home)
  if (holder !== undefined) throw new Refusal(`The database in ${home} is already in use by process ${holder}.`)
  process.once('exit', () => leaveFolder(home))
}
