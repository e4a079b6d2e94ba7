import type { ScopedDb } from '../acting-as'
import { people } from '../tables/organisations-and-people'

/** Names of the reader's own colleagues by id. Other organisations' people are never named (data-model B.0, rule 4). */
export async function colleaguesNames(db: ScopedDb): Promise<ReadonlyMap<string, string>> {
  const rows = await db.select({ id: people.id, name: people.name }).from(people)
  return new Map(rows.map((row) => [row.id, row.name]))
}
