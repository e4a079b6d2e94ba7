import { sql } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'

/**
 * Names of the reader's own colleagues by id. Other organisations' people are never named (data-model B.0, rule 4), and
 * whoever works on an unnamed filing is nobody in particular.
 */
export async function colleaguesNames(db: ScopedDb): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.execute<{ id: string; name: string }>(sql`select id, name from people
    union all select filing, 'somebody of your organisation' from (select guard.filing() as filing) mine where filing is not null`)
  return new Map(rows.map((row) => [row.id, row.name]))
}
