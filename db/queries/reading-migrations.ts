import { sql } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'

/** Names of the migrations that the database has. */
export async function appliedMigrations(db: ScopedDb): Promise<string[]> {
  const { rows } = await db.execute<{ name: string }>(sql`select name from migrations`)
  return rows.map((row) => row.name)
}
