import { eq } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'
import { projections } from '../tables/documents'
import { currentForm } from './current-form'

export type Snapshot = typeof projections.$inferSelect

/** The one projection of a version that row-level security shows this reader. */
export async function findSnapshot(db: ScopedDb, versionId: string): Promise<Snapshot | undefined> {
  const [found] = await db.select().from(projections).where(eq(projections.versionId, versionId))
  return found && { ...found, body: currentForm(found.kind, found.level, found.schemaVersion, found.body) }
}
