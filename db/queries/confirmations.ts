import { and, eq, inArray, sql } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'
import { sectionConfirmations } from '../tables/documents'

export type Confirmation = typeof sectionConfirmations.$inferSelect

export async function confirmationsOf(db: ScopedDb, versionId: string): Promise<Confirmation[]> {
  return db.select().from(sectionConfirmations).where(eq(sectionConfirmations.versionId, versionId))
}

export type NewConfirmation = Pick<Confirmation, 'versionId' | 'key' | 'organisationId' | 'confirmedBy'>

/** Ticks a section; one that somebody has ticked stays theirs. */
export async function insertConfirmation(db: ScopedDb, tick: NewConfirmation): Promise<void> {
  await db.execute(sql`insert into section_confirmations (version_id, key, organisation_id, confirmed_by)
    values (${tick.versionId}, ${tick.key}, ${tick.organisationId}, ${tick.confirmedBy}) on conflict (version_id, key) do nothing`)
}

export async function deleteConfirmations(db: ScopedDb, versionId: string, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await db.delete(sectionConfirmations).where(and(eq(sectionConfirmations.versionId, versionId), inArray(sectionConfirmations.key, [...keys])))
}
