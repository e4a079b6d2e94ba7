import { sql } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'

export const notices = ['disclosure_law', 'antitrust'] as const
export type Notice = (typeof notices)[number]

/** True when this acknowledgement is new. */
export async function acknowledge(db: ScopedDb, personId: string, notice: Notice): Promise<boolean> {
  const { rowCount } = await db.execute(sql`insert into acknowledgements (person_id, notice) values (${personId}, ${notice}) on conflict do nothing`)
  return rowCount === 1
}
