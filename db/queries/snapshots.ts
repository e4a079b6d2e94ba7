import { eq } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'
import { projections } from '../tables/documents'

export type Snapshot = typeof projections.$inferSelect

/** The one projection of a version that row-level security shows this reader. */
export async function findSnapshot(db: ScopedDb, versionId: string): Promise<Snapshot | undefined> {
  return (await db.select().from(projections).where(eq(projections.versionId, versionId)))[0]
}
