import pg from 'pg'
import { expect } from 'vitest'

/** Begins the second while the first is done and not committed; commits the first once the second is held up by it. */
export async function meanwhile<T>(ownerUrl: string, first: string, second: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`begin; ${first}`)
    const pending = second()
    const heldUp = async () => (await client.query('select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)) limit 1')).rowCount
    await expect.poll(heldUp, { timeout: 10_000 }).toBe(1)
    await client.query('commit')
    return await pending
  } finally {
    await client.end()
  }
}
