import pg from 'pg'

let shared: pg.Pool | undefined

/** Opens the one pool of this process. Later calls with the same address give the same pool. */
export function openPool(databaseUrl: string, size = 10): pg.Pool {
  if (shared) return shared
  shared = new pg.Pool({ connectionString: databaseUrl, max: size, application_name: 'bulkhead', statement_timeout: 15_000 })
  shared.on('error', () => undefined)
  return shared
}

export async function closePool(): Promise<void> {
  const closing = shared
  shared = undefined
  await closing?.end()
}
