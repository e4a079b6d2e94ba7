import pg from 'pg'
import { KnownEpoch } from '@/bin/edge/known-epoch'
import { listenTo } from '@/bin/edge/listening'

export type Publication = {
  /** The epoch now, or undefined while nobody can say: then nothing may be answered from memory. */
  confirmed: () => string | undefined
  close: () => Promise<void>
}

const every = 1_000
const patience = 1_500

const reading = `select set_config('app.kind', 'public', true), set_config('app.role', 'public', true); select epoch from publication_epoch`

/** Follows the publication epoch: by announcement, and by reading it every second in case none arrives. */
export async function followPublication(databaseUrl: string): Promise<Publication> {
  const known = new KnownEpoch()
  const limits = { connectionTimeoutMillis: patience, query_timeout: patience, idleTimeoutMillis: 0 }
  const pool = new pg.Pool({ connectionString: databaseUrl, application_name: 'bulkhead edge reader', max: 1, keepAlive: true, ...limits })
  pool.on('error', () => undefined)
  const read = oneAtATime(async () => {
    const begunAt = Date.now()
    const results: unknown = await pool.query(reading).catch(() => undefined)
    const epoch = epochIn(results)
    if (epoch !== undefined) known.read(epoch, begunAt)
  })
  const hear = (payload: string) => {
    if (/^\d{1,18}$/.test(payload)) known.announced(BigInt(payload), Date.now())
    void read()
  }
  const listening = listenTo('publication', databaseUrl, hear, () => void read())
  const timer = setInterval(() => void read(), every)
  await read()
  const close = async () => {
    clearInterval(timer)
    await listening.close()
    await pool.end()
  }
  return { confirmed: () => known.confirmed(Date.now()), close }
}

function epochIn(results: unknown): bigint | undefined {
  const rows = Array.isArray(results) && results[1] instanceof pg.Result ? results[1].rows : []
  const [row] = rows as { epoch: string }[]
  return row === undefined ? undefined : BigInt(row.epoch)
}

// Asked for while it runs, the work runs once more afterwards.
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const run = async () => {
    do {
      again = false
      await work()
    } while (again)
    running = undefined
  }
  return () => {
    again = running !== undefined
    running ??= run()
    return running
  }
}
