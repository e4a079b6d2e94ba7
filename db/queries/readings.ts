import { sql, type SQL } from 'drizzle-orm'
import { attestationFor } from '@/domain/attestation'
import type { Revision, ReleaseRecord } from '@/domain/record'
import type { AssuranceLevel, Kind } from '@/domain/vocabulary'
import type { ScopedDb } from '../acting-as'
import type { ProjectedDocument } from '../tables/documents'
import { currentForm } from './current-form'
import { exactly, summaryColumns, toSummary, type SummaryRow } from './reading-rows'

type RecordRow = SummaryRow & { body: ProjectedDocument; schema_version: number; sha256: string; submitted_at: Date | string; current: boolean; phase: string }

export type FoundRecord = Omit<ReleaseRecord, 'history' | 'currentNumber' | 'products' | 'withdrawal'> & { withdrawn: boolean }

// Row-level security shows one level of a version. To its owner it also shows versions whose change others do not see,
// and withdrawn ones.
const readable = sql`(phase = 'withdrawn' or (phase = 'released' and shown))`

async function findOne(db: ScopedDb, which: SQL): Promise<FoundRecord | undefined> {
  const { rows } = await db.execute<RecordRow>(sql`select ${summaryColumns}, body, schema_version, sha256, submitted_at, phase from projections
    where ${which} and ${readable} order by current desc, released_at desc, version_id desc limit 1`)
  const [row] = rows
  if (!row) return undefined
  return {
    ...toSummary(row),
    ...currentForm(row.kind, row.level, row.schema_version, row.body),
    schemaVersion: row.schema_version,
    stored: row.body,
    sha256: row.sha256,
    attestation: attestationFor(row.owner_kind, row.level, new Date(row.submitted_at)),
    withdrawn: row.phase === 'withdrawn',
  }
}

/** The version that a reader gets at the document's own address. */
export async function findCurrentRelease(db: ScopedDb, kind: Kind, slug: string): Promise<FoundRecord | undefined> {
  return findOne(db, sql`slug = ${slug} and kind = ${kind}`)
}

/** The same by the id of the document. */
export async function findCurrentOf(db: ScopedDb, documentId: string): Promise<FoundRecord | undefined> {
  return findOne(db, sql`document_id = ${documentId}`)
}

/** One of its versions by the id of the document. */
export async function findNumberOf(db: ScopedDb, documentId: string, number: string): Promise<FoundRecord | undefined> {
  return findOne(db, sql`document_id = ${documentId} and number = ${number}`)
}

export async function findReleasedNumber(db: ScopedDb, kind: Kind, slug: string, number: string): Promise<FoundRecord | undefined> {
  return findOne(db, sql`slug = ${slug} and kind = ${kind} and number = ${number}`)
}

/** Whether a reader is shown anything at an address, without reading it. */
export async function isReadable(db: ScopedDb, kind: Kind, slug: string, number: string | null): Promise<boolean> {
  const { rowCount } = await db.execute(sql`select 1 from projections
    where slug = ${slug} and kind = ${kind} and ${readable} and (${number}::text is null or number = ${number}) limit 1`)
  return rowCount === 1
}

/** When what a reader is shown at an address was last confirmed. */
export async function lastConfirmed(db: ScopedDb, kind: Kind, slug: string, number: string | null): Promise<Date | null> {
  const { rows } = await db.execute<{ confirmed: string | null }>(sql`select ${exactly(sql`confirmed_at`)} as confirmed from projections
    where slug = ${slug} and kind = ${kind} and ${readable} and (${number}::text is null or number = ${number}) order by current desc, released_at desc limit 1`)
  return rows[0]?.confirmed ? new Date(rows[0].confirmed) : null
}

type RevisionRow = { number: string; released_exactly: string; step: string; revision_summary: string; assurance: AssuranceLevel; current: boolean }

/** The versions of a document that a reader is shown, newest first. */
export async function revisionsOf(db: ScopedDb, documentId: string): Promise<(Revision & { current: boolean })[]> {
  const { rows } = await db.execute<RevisionRow>(sql`select number, ${exactly(sql`released_at`)} as released_exactly, step, revision_summary, assurance, current from projections
    where document_id = ${documentId} and ${readable} order by string_to_array(number, '.')::integer[] desc`)
  return rows.map((row) => ({
    number: row.number,
    releasedAt: new Date(row.released_exactly),
    step: row.step,
    summary: row.revision_summary,
    assurance: row.assurance,
    current: row.current,
  }))
}
