import { fileURLToPath } from 'node:url'
import { env } from '@/env'
import { orderlyStop, type OrderlyStop } from '@/bin/launcher/orderly-stop'
import { requireReadyDatabase } from '@/bin/serving/require-ready-database'
import { runCommand } from '@/bin/refusal'

const dir = fileURLToPath(new URL('..', import.meta.url))

/** The app on one's own PostgreSQL. */
async function start(stopping: OrderlyStop): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'production' })
  const { DATABASE_URL: databaseUrl, HOST: host, PORT: port, TRUSTED_PROXIES: trustedProxies, NEXTAUTH_URL: address } = env()
  delete process.env.DATABASE_MIGRATION_URL
  await requireReadyDatabase(databaseUrl)
  const { serve } = await import('@/bin/serve')
  const serving = await serve({ dir, host, port, trustedProxies, databaseUrl })
  stopping.whenStopping(serving.close)
  console.log(`Bulkhead listens on port ${port}; its address is ${address}`)
}

const stopping = orderlyStop()
await runCommand(() => start(stopping), stopping)
