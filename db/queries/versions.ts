import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { DocumentFacts } from '@/domain/document-facts'
import type { WidestLevel } from '@/domain/audience'
import { reviewHasLapsed } from '@/domain/clocks'
import type { Kind } from '@/domain/vocabulary'
import type { PublicationState } from '@/domain/workflow/publication'
import type { ScopedDb } from '../acting-as'
import { documents, versions } from '../tables/documents'

export type Version = typeof versions.$inferSelect

const openStates: PublicationState[] = ['draft', 'submitted', 'in_review', 'changes_requested', 'accepted']

export function numberOf(version: Version): string {
  return `${version.major}.${version.minor}.${version.patch}`
}

/** What policy needs of a version, at `now`. */
export function factsOf(version: Version, now: Date): DocumentFacts {
  return {
    organisationId: version.organisationId,
    ownerKind: version.ownerKind,
    affiliatedWith: version.affiliatedWith,
    state: version.state,
    widest: version.widest,
    waitsForReview: version.waitsForReview,
    reviewLapsed: version.submittedAt !== null && reviewHasLapsed(version.submittedAt, version.reviewBegunAt, now),
    selfAttested: version.assurance === 'self_attested',
    releaseWhenReviewed: version.releaseWhenReviewed,
  }
}

export async function findVersion(db: ScopedDb, versionId: string): Promise<Version | undefined> {
  return (await db.select().from(versions).where(eq(versions.id, versionId)))[0]
}

/** The version of a document that is being worked on, else the one released last. */
export async function findWorkingVersion(db: ScopedDb, documentId: string): Promise<Version | undefined> {
  const open = sql`(${versions.state} in ('draft', 'submitted', 'in_review', 'changes_requested', 'accepted'))`
  return (
    await db.select().from(versions).where(eq(versions.documentId, documentId)).orderBy(desc(open), desc(versions.major), desc(versions.minor), desc(versions.patch)).limit(1)
  )[0]
}

export async function findReleasedVersion(db: ScopedDb, documentId: string): Promise<Version | undefined> {
  return (await db.select().from(versions).where(and(eq(versions.documentId, documentId), eq(versions.state, 'released'))))[0]
}

export async function versionsOf(db: ScopedDb, documentId: string): Promise<Version[]> {
  return db.select().from(versions).where(eq(versions.documentId, documentId)).orderBy(versions.major, versions.minor, versions.patch)
}

export async function hasOpenVersion(db: ScopedDb, documentId: string): Promise<boolean> {
  const rows = await db.select({ id: versions.id }).from(versions).where(and(eq(versions.documentId, documentId), inArray(versions.state, openStates)))
  return rows.length > 0
}

// Inserts are written out here: the query builder names every column, and the application may not name those that the machine sets.
export async function insertDocument(db: ScopedDb, document: { id: string; kind: Kind; organisationId: string }): Promise<void> {
  await db.execute(sql`insert into documents (id, kind, organisation_id) values (${document.id}, ${document.kind}, ${document.organisationId})`)
}

export async function findSlug(db: ScopedDb, documentId: string): Promise<string | null> {
  return (await db.select({ slug: documents.slug }).from(documents).where(eq(documents.id, documentId)))[0]?.slug ?? null
}

export type NewVersion = Pick<Version, 'id' | 'documentId' | 'kind' | 'organisationId' | 'ownerKind' | 'affiliatedWith' | 'step' | 'waitsForReview' | 'schemaVersion' | 'major' | 'minor' | 'patch' | 'assurance' | 'purpose'>

export async function insertVersion(db: ScopedDb, version: NewVersion): Promise<void> {
  await db.execute(sql`insert into versions (id, document_id, kind, organisation_id, owner_kind, affiliated_with, step, waits_for_review, schema_version, major, minor, patch, assurance, purpose)
    values (${version.id}, ${version.documentId}, ${version.kind}, ${version.organisationId}, ${version.ownerKind}, ${version.affiliatedWith}, ${version.step},
      ${version.waitsForReview}, ${version.schemaVersion}, ${version.major}, ${version.minor}, ${version.patch}, ${version.assurance}, ${version.purpose})`)
}

export interface StateChange {
  state: PublicationState
  widest?: WidestLevel
  releaseWhenReviewed?: boolean
}

/** Moves a version on (the database stamps the time), provided that it still stands where the caller saw it; false when it does not. */
export async function moveVersion(db: ScopedDb, version: Version, change: StateChange): Promise<boolean> {
  const moved = await db
    .update(versions)
    .set({ ...change, touchedAt: sql`now()` })
    .where(and(eq(versions.id, version.id), eq(versions.state, version.state)))
    .returning({ id: versions.id })
  return moved.length === 1
}

export async function setStep(db: ScopedDb, version: Version, step: string, waitsForReview: boolean): Promise<void> {
  await db.update(versions).set({ step, waitsForReview, touchedAt: sql`now()` }).where(eq(versions.id, version.id))
}

export async function deleteDraft(db: ScopedDb, version: Version): Promise<boolean> {
  const gone = await db.delete(versions).where(and(eq(versions.id, version.id), eq(versions.state, 'draft'))).returning({ id: versions.id })
  if (gone.length === 0) return false
  await db.delete(documents).where(eq(documents.id, version.documentId))
  return true
}

export async function versionsOnInstruction(db: ScopedDb): Promise<string[]> {
  const waiting = await db
    .select({ id: versions.id })
    .from(versions)
    .where(and(versions.releaseWhenReviewed, inArray(versions.state, ['submitted', 'in_review', 'accepted'])))
    .limit(500)
  return waiting.map((row) => row.id)
}
