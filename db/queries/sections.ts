import { and, eq, sql } from 'drizzle-orm'
import type { DocumentBody, LevelOverride, SectionBody } from '@/domain/kind-definition'
import type { ScopedDb } from '../acting-as'
import { sections, versions } from '../tables/documents'

export type StoredSection = typeof sections.$inferSelect

/** Two sections that no schema lists: the overrides of audience, and the words about this revision. */
export const audienceKey = 'audience'
export const revisionKey = 'revision'

export async function sectionsOf(db: ScopedDb, versionId: string): Promise<StoredSection[]> {
  return db.select().from(sections).where(eq(sections.versionId, versionId))
}

export async function findSection(db: ScopedDb, versionId: string, key: string): Promise<StoredSection | undefined> {
  return (await db.select().from(sections).where(and(eq(sections.versionId, versionId), eq(sections.key, key))))[0]
}

export interface Draft {
  body: DocumentBody
  overrides: LevelOverride[]
  revisionSummary: string
  revisions: Record<string, number>
}

/** A version's sections put together. */
export async function readDraft(db: ScopedDb, versionId: string): Promise<Draft> {
  const stored = await sectionsOf(db, versionId)
  const authored = stored.filter((section) => section.key !== audienceKey && section.key !== revisionKey)
  const bodyOf = (key: string) => stored.find((section) => section.key === key)?.body ?? {}
  return {
    body: Object.fromEntries(authored.map((section) => [section.key, section.body])),
    overrides: (bodyOf(audienceKey).overrides as LevelOverride[] | undefined) ?? [],
    revisionSummary: (bodyOf(revisionKey).summary as string | undefined) ?? '',
    revisions: Object.fromEntries(stored.map((section) => [section.key, section.revision])),
  }
}

export interface SectionWrite {
  versionId: string
  organisationId: string
  key: string
  body: SectionBody
  personId: string | null
}

/**
 * Saves one section if it is still at `expected` (0 for a section not saved before). Returns the new revision,
 * or null when somebody else saved in between.
 */
export async function writeSection(db: ScopedDb, write: SectionWrite, expected: number): Promise<number | null> {
  const revision = expected === 0 ? await insertSection(db, write) : await updateSection(db, write, expected)
  if (revision !== null) await db.update(versions).set({ touchedAt: sql`now()` }).where(eq(versions.id, write.versionId))
  return revision
}

async function insertSection(db: ScopedDb, { versionId, key, organisationId, body, personId }: SectionWrite): Promise<number | null> {
  const { rowCount } = await db.execute(sql`insert into sections (version_id, key, organisation_id, body, touched_by)
    values (${versionId}, ${key}, ${organisationId}, ${JSON.stringify(body)}::jsonb, ${personId}) on conflict (version_id, key) do nothing`)
  return rowCount === 1 ? 1 : null
}

async function updateSection(db: ScopedDb, { versionId, key, body, personId }: SectionWrite, expected: number): Promise<number | null> {
  const saved = await db
    .update(sections)
    .set({ body, revision: expected + 1, touchedBy: personId, touchedAt: sql`now()` })
    .where(and(eq(sections.versionId, versionId), eq(sections.key, key), eq(sections.revision, expected)))
    .returning({ revision: sections.revision })
  return saved[0]?.revision ?? null
}

export async function copySections(db: ScopedDb, from: string, to: string): Promise<void> {
  await db.execute(sql`insert into sections (version_id, key, organisation_id, body, touched_by)
    select ${to}::uuid, key, organisation_id, body, touched_by from sections where version_id = ${from} and key <> ${revisionKey}`)
}
