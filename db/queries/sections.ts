import { and, eq, sql } from 'drizzle-orm'
import type { DocumentBody, KindDefinition, LevelOverride, SectionBody } from '@/domain/kind-definition'
import { migrateBody, migrateOverrides } from '@/domain/schema-changes'
import { kindDefinition } from '@/kinds/schemas'
import type { ScopedDb } from '../acting-as'
import { sections, versions } from '../tables/documents'

export type StoredSection = typeof sections.$inferSelect

/** Two sections that no schema lists: the overrides of audience, and the words about this revision. */
export const audienceKey = 'audience'
export const revisionKey = 'revision'

const isAuthored = ({ key }: Pick<StoredSection, 'key'>) => key !== audienceKey && key !== revisionKey

interface WrittenIn {
  kind: KindDefinition
  schemaVersion: number
}

async function writtenIn(db: ScopedDb, versionId: string): Promise<WrittenIn | undefined> {
  const [version] = await db.select({ kind: versions.kind, schemaVersion: versions.schemaVersion }).from(versions).where(eq(versions.id, versionId))
  return version && { ...version, kind: kindDefinition(version.kind) }
}

/**
 * A version's sections as the current schema of its kind has them, whatever schema they were written in. One that only
 * a change of schema gives rise to stands at revision 0, as one that was never saved.
 */
export async function sectionsOf(db: ScopedDb, versionId: string): Promise<StoredSection[]> {
  const version = await writtenIn(db, versionId)
  const rows = await db.select().from(sections).where(eq(sections.versionId, versionId))
  const [first] = rows
  if (!version || !first) return []
  const body = migrateBody(version.kind, bodyOf(rows), version.schemaVersion)
  const kept = rows.map((row) => {
    if (row.key === audienceKey) return { ...row, body: currentAudience(version.kind, row.body) }
    return isAuthored(row) ? { ...row, body: body[row.key] ?? {} } : row
  })
  const arisen = Object.entries(body).filter(([key]) => !rows.some((row) => row.key === key))
  return [...kept, ...arisen.map(([key, inner]) => ({ ...first, key, body: inner, revision: 0, touchedBy: null }))]
}

function bodyOf(rows: readonly StoredSection[]): DocumentBody {
  return Object.fromEntries(rows.filter(isAuthored).map(({ key, body }) => [key, body]))
}

// The audience says itself in which schema its paths were written: a member, who brings a draft to the current schema by
// saving a section, may not write to it.
function currentAudience(kind: KindDefinition, body: SectionBody): SectionBody {
  const { overrides = [], schema_version: from = 1 } = body as { overrides?: LevelOverride[]; schema_version?: number }
  return audienceBody(kind, migrateOverrides(kind, overrides, from))
}

/** Overrides as they are stored: with the schema version of their paths. */
export function audienceBody(kind: KindDefinition, overrides: readonly LevelOverride[]): SectionBody {
  return { overrides, schema_version: kind.schemaVersion }
}

export async function findSection(db: ScopedDb, versionId: string, key: string): Promise<StoredSection | undefined> {
  return (await sectionsOf(db, versionId)).find((section) => section.key === key)
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
  const found = (key: string) => stored.find((section) => section.key === key)?.body ?? {}
  return {
    body: bodyOf(stored),
    overrides: (found(audienceKey).overrides as LevelOverride[] | undefined) ?? [],
    revisionSummary: (found(revisionKey).summary as string | undefined) ?? '',
    revisions: Object.fromEntries(stored.map((section) => [section.key, section.revision])),
  }
}

/** Gives a new version the sections of another, as the current schema has them. Who touched them last stays. */
export async function copySections(db: ScopedDb, from: string, to: string): Promise<void> {
  for (const { key, organisationId, body, touchedBy } of await sectionsOf(db, from)) {
    if (key !== revisionKey) await insertSection(db, { versionId: to, organisationId, key, body, personId: touchedBy })
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
  const arisen = await bringToCurrentSchema(db, write)
  const seen = expected === 0 && arisen.has(write.key) ? 1 : expected
  const revision = seen === 0 ? await insertSection(db, write) : await updateSection(db, write, seen)
  if (revision !== null) await db.update(versions).set({ touchedAt: sql`now()` }).where(eq(versions.id, write.versionId))
  return revision
}

/** A draft of an older schema is rewritten once, before a section is saved in the current one. Tells which sections arose. */
async function bringToCurrentSchema(db: ScopedDb, { versionId, personId }: SectionWrite): Promise<ReadonlySet<string>> {
  const version = await writtenIn(db, versionId)
  if (!version || version.schemaVersion === version.kind.schemaVersion) return new Set()
  const { schemaVersion } = version.kind
  // Waits for whoever does the same now; what they have done is not done again.
  const { rowCount } = await db.execute(sql`select 1 from versions where id = ${versionId} and schema_version < ${schemaVersion} for update`)
  if (rowCount === 0) return new Set()
  const arisen = new Set<string>()
  for (const { key, organisationId, body, revision } of (await sectionsOf(db, versionId)).filter(isAuthored)) {
    if (revision > 0) await db.update(sections).set({ body }).where(and(eq(sections.versionId, versionId), eq(sections.key, key)))
    else if (await insertSection(db, { versionId, organisationId, key, body, personId })) arisen.add(key)
  }
  await db.update(versions).set({ schemaVersion }).where(eq(versions.id, versionId))
  return arisen
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
