import { sql } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'

/** Opens a filing without a name for the actor's vendor; returns its token. */
export async function openFiling(db: ScopedDb): Promise<string> {
  const { rows } = await db.execute<{ filing: string }>(sql`select guard.open_filing() as filing`)
  if (!rows[0]) throw new Error('A filing was not opened.')
  return rows[0].filing
}

/** Leaves the key by which the filing can be taken back, and destroys the row that says whose it is. False where it is not there. */
export async function destroyAttribution(db: ScopedDb, filing: string, keyHash: string): Promise<boolean> {
  await db.execute(sql`insert into edit_keys (filing, key_hash) values (${filing}, ${keyHash})`)
  const { rowCount } = await db.execute(sql`delete from attributions where filing = ${filing}`)
  return rowCount === 1
}

/** Makes the actor's vendor the one behind the filing of this key, and spends the key. The document's id; null where no filing has it. */
export async function takeBackFiling(db: ScopedDb, keyHash: string): Promise<string | null> {
  const { rows } = await db.execute<{ document: string | null }>(sql`select guard.take_back_filing(${keyHash}) as document`)
  return rows[0]?.document ?? null
}
