import pg from 'pg'

let shared: pg.Pool | undefined

/** Opens the one pool of this process. Later calls with the same address give the same pool. */
export function openPool(databaseUrl: string, size = 10): pg.Pool {
  if (shared) return shared
  shared = new pg.Pool({ connectionString: databaseUrl, max: size, application_name: 'bulkhead', statement_timeout: 15_000 })
  // A connection that breaks, idle or lent out, fails its query; without a listener it would end the process.
  shared.on('error', () => undefined)
  shared.on('connect', (client) => client.on('error', () => undefined))
  return shared
}

export async function closePool(): Promise<void> {
  const closing = shared
  shared = undefined
  await closing?.end()
}
