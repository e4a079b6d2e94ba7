import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Kind } from '@/domain/vocabulary'
import type { ScopedDb } from '../acting-as'
import { sectionHands } from '../tables/desk'
import { versions } from '../tables/documents'

export interface Hand {
  key: string
  personId: string
  handedAt: Date
}

/** Whom each section of a version is with. */
export async function handsOf(db: ScopedDb, versionId: string): Promise<Hand[]> {
  return db.select({ key: sectionHands.key, personId: sectionHands.personId, handedAt: sectionHands.handedAt }).from(sectionHands).where(eq(sectionHands.versionId, versionId))
}

export async function handSection(db: ScopedDb, hand: { versionId: string; key: string; organisationId: string; personId: string; handedBy: string }): Promise<void> {
  await db.execute(sql`insert into section_hands (version_id, key, organisation_id, person_id, handed_by)
    values (${hand.versionId}, ${hand.key}, ${hand.organisationId}, ${hand.personId}, ${hand.handedBy})
    on conflict (version_id, key) do update set person_id = excluded.person_id, handed_by = excluded.handed_by, handed_at = now()`)
}

/** False when the section was with nobody. */
export async function takeSectionBack(db: ScopedDb, versionId: string, key: string): Promise<boolean> {
  const { rowCount } = await db.delete(sectionHands).where(and(eq(sectionHands.versionId, versionId), eq(sectionHands.key, key)))
  return rowCount === 1
}

export interface HandedSection {
  documentId: string
  versionId: string
  kind: Kind
  key: string
  handedAt: Date
}

/** Sections of versions that can still be edited which are with one person, the last handed first. */
export async function sectionsWith(db: ScopedDb, personId: string, most: number): Promise<HandedSection[]> {
  return db
    .select({ documentId: versions.documentId, versionId: versions.id, kind: versions.kind, key: sectionHands.key, handedAt: sectionHands.handedAt })
    .from(sectionHands)
    .innerJoin(versions, eq(versions.id, sectionHands.versionId))
    .where(and(eq(sectionHands.personId, personId), inArray(versions.state, ['draft', 'changes_requested'])))
    .orderBy(desc(sectionHands.handedAt), versions.id, sectionHands.key)
    .limit(most)
}
