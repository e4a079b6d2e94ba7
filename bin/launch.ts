import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { env } from '@/env'
import { isFree } from '@/bin/cluster/free-port'
import type { RunningCluster } from '@/bin/cluster/start-cluster'
import { leaveFolder, takeFolder } from '@/bin/launcher/folder-lock.mjs'
import { greeting } from '@/bin/launcher/greeting'
import { keptSecrets, type KeptSecrets } from '@/bin/launcher/kept-secrets'
import { orderlyStop, type OrderlyStop } from '@/bin/launcher/orderly-stop'
import { prepareDatabase } from '@/bin/launcher/prepare-database'
import { startEmbedded } from '@/bin/launcher/start-embedded'
import { Refusal, runCommand } from '@/bin/refusal'
import { refuseUnsafeLogin } from '@/db/check-login'

const dir = fileURLToPath(new URL('..', import.meta.url))

/** The demo: a PostgreSQL of its own in the data folder, the cast, and the built app. */
async function launch(stopping: OrderlyStop): Promise<void> {
  const dataDir = resolve(process.env.DATA_DIR || './data')
  const holder = takeFolder(dataDir)
  if (holder !== undefined) throw new Refusal(`The demo already runs on ${dataDir} as process ${holder}.`)
  process.once('exit', () => leaveFolder(dataDir))
  await requirePort()
  const secrets = await keptSecrets(dataDir)
  const cluster = await startDatabase(dataDir, secrets, stopping)
  console.log(`PostgreSQL runs on 127.0.0.1:${cluster.port}; its log is ${dataDir}/postgres.log`)
  await serveFrom(cluster, secrets, dataDir, stopping)
}

async function startDatabase(dataDir: string, secrets: KeptSecrets, stopping: OrderlyStop): Promise<RunningCluster> {
  const starting = startEmbedded(dataDir, secrets.superuser, stopping.signal)
  stopping.whenStopping(() => starting.then(cluster => cluster.stop(), () => undefined))
  const cluster = await starting
  void cluster.ended.then(() => {
    if (stopping.signal.aborted) return
    console.error(`The database server ended unexpectedly; its log is ${dataDir}/postgres.log.`)
    void stopping.end(1)
  })
  return cluster
}

async function serveFrom(cluster: RunningCluster, secrets: KeptSecrets, dataDir: string, stopping: OrderlyStop): Promise<void> {
  const { ownerUrl, appUrl } = await prepareDatabase(cluster.superuserUrl, secrets)
  const address = process.env.NEXTAUTH_URL || `http://localhost:${portAsked()}`
  Object.assign(process.env, { DATABASE_URL: appUrl, NEXTAUTH_SECRET: secrets.session, NEXTAUTH_URL: address, DATA_DIR: dataDir })
  delete process.env.DATABASE_MIGRATION_URL
  const { PORT: port, HOST: host = '127.0.0.1', TRUSTED_PROXIES: trustedProxies } = env()
  await refuseUnsafeLogin(appUrl)
  const [{ seed }, { serve }] = await Promise.all([import('@/bin/launcher/seed'), import('@/bin/serve')])
  const cast = await seed(ownerUrl)
  if (stopping.signal.aborted) return
  const serving = await serve({ dir, host, port, trustedProxies, databaseUrl: appUrl })
  stopping.whenStopping(serving.close)
  console.log(greeting(address, cast))
}

// Before the database is started, so that a taken port is told at once.
async function requirePort(): Promise<void> {
  const port = portAsked()
  if (!(await isFree(port, process.env.HOST || '127.0.0.1'))) throw new Refusal(`Another program uses port ${port}; set PORT to a free one.`)
}

function portAsked(): number {
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Refusal('PORT must be a port number from 1 to 65535.')
  return port
}

const stopping = orderlyStop()
await runCommand(() => launch(stopping), stopping)
