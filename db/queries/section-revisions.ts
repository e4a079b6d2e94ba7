import { and, desc, eq, sql } from 'drizzle-orm'
import type { SectionBody } from '@/domain/kind-definition'
import type { ScopedDb } from '../acting-as'
import { sectionRevisions } from '../tables/documents'

/** As many earlier texts of a section as are kept. */
const mostKept = 10

export interface EarlierText {
  revision: number
  touchedBy: string | null
  touchedAt: Date
}

interface Standing {
  versionId: string
  key: string
  /** The revision that is about to be written over. */
  revision: number
  /** Whoever is about to write. */
  personId: string | null
}

/**
 * Keeps what stands in a section before it is written over: always, or where it is a text that somebody may want back,
 * which is one by another hand or one that stood for two minutes. While somebody types, it is saved every few seconds.
 */
export async function keepEarlierText(db: ScopedDb, { versionId, key, revision, personId }: Standing, always: boolean): Promise<void> {
  const { rowCount } = await db.execute(sql`insert into section_revisions (version_id, key, revision, organisation_id, body, schema_version, touched_by, touched_at)
    select version_id, key, revision, organisation_id, body, (select schema_version from versions where id = version_id), touched_by, touched_at from sections
    where version_id = ${versionId} and key = ${key} and revision = ${revision}
      and (${always} or touched_by is distinct from ${personId}::uuid or touched_at < now() - interval '2 minutes')
    on conflict do nothing`)
  if (rowCount === 0) return
  await db.execute(sql`delete from section_revisions where version_id = ${versionId} and key = ${key} and revision <= (
    select revision from section_revisions where version_id = ${versionId} and key = ${key} order by revision desc offset ${mostKept} limit 1)`)
}

/** The earlier texts of a section, newest first, without the texts themselves. */
export async function earlierTextsOf(db: ScopedDb, versionId: string, key: string): Promise<EarlierText[]> {
  const { revision, touchedBy, touchedAt } = sectionRevisions
  return db.select({ revision, touchedBy, touchedAt }).from(sectionRevisions).where(and(eq(sectionRevisions.versionId, versionId), eq(sectionRevisions.key, key))).orderBy(desc(revision))
}

export async function findEarlierText(db: ScopedDb, versionId: string, key: string, revision: number): Promise<{ body: SectionBody; schemaVersion: number } | undefined> {
  const found = await db
    .select({ body: sectionRevisions.body, schemaVersion: sectionRevisions.schemaVersion })
    .from(sectionRevisions)
    .where(and(eq(sectionRevisions.versionId, versionId), eq(sectionRevisions.key, key), eq(sectionRevisions.revision, revision)))
  return found[0]
}
