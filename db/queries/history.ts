import { asc, desc, eq } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'
import { events, reads } from '../tables/events-notes-and-reads'
import { organisations } from '../tables/organisations-and-people'

export type HistoryEvent = typeof events.$inferSelect

export async function eventsOf(db: ScopedDb, documentId: string): Promise<HistoryEvent[]> {
  return db.select().from(events).where(eq(events.documentId, documentId)).orderBy(asc(events.at), asc(events.id)).limit(1000)
}

/** Who of other organisations read this document at oversight level and above: organisation and role, never a name. */
export async function readsOf(db: ScopedDb, documentId: string) {
  return db
    .select({ at: reads.at, level: reads.level, role: reads.readerRole, organisation: organisations.name })
    .from(reads)
    .innerJoin(organisations, eq(organisations.id, reads.readerOrganisation))
    .where(eq(reads.documentId, documentId))
    .orderBy(desc(reads.at))
    .limit(500)
}
