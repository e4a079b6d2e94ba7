import { sql, type SQL } from 'drizzle-orm'
import type { Kind } from '@/domain/vocabulary'
import type { PublicationState } from '@/domain/workflow/publication'
import type { ScopedDb } from '../acting-as'

/** A line of a signed-in list. `title` is empty where the reader may see metadata only. */
export interface DeskLine {
  versionId: string
  documentId: string
  kind: Kind
  organisationId: string
  organisationName: string
  title: string
  state: PublicationState
  step: string
  number: string
  slug: string | null
  waitsForReview: boolean
  affiliatedWith: string | null
  touchedAt: Date
  submittedAt: Date | null
  reviewBegunAt: Date | null
  releasedAt: Date | null
}

export interface Keyset {
  at: Date
  id: string
}

export interface DeskFilter {
  states: readonly PublicationState[]
  after?: Keyset | undefined
  limit: number
}

const columns = sql`v.id as version_id, v.document_id, v.kind, v.organisation_id, v.state, v.step,
  v.major || '.' || v.minor || '.' || v.patch as number, v.waits_for_review, v.affiliated_with,
  v.touched_at, v.submitted_at, v.review_begun_at, v.released_at`

/** The reader's own organisation's documents, one line each: the version being worked on, else the released one. */
export async function ownDocuments(db: ScopedDb, organisationId: string, filter: DeskFilter): Promise<DeskLine[]> {
  return lines(db, sql`
    select ${columns}, coalesce(s.body ->> 'title', '') as title, d.slug, o.name as organisation_name
    from versions v join documents d on d.id = v.document_id join organisations o on o.id = v.organisation_id
      left join sections s on s.version_id = v.id and s.key = 'about'
    where v.organisation_id = ${organisationId} and v.state = any(${textArray(filter.states)})
      and v.state <> 'superseded'
      and (v.state <> 'released' or not exists (select from versions w where w.document_id = v.document_id
        and w.state in ('draft', 'submitted', 'in_review', 'changes_requested', 'accepted')))
      ${after(sql`v.touched_at`, sql`v.id`, filter.after, 'older')}
    order by v.touched_at desc, v.id desc limit ${filter.limit}`)
}

/** Versions under review, oldest submission first. Title only while the snapshot is open to the reader. */
export async function underReview(db: ScopedDb, filter: DeskFilter): Promise<DeskLine[]> {
  return lines(db, sql`
    select ${columns}, coalesce(p.title, '') as title, null as slug, o.name as organisation_name
    from versions v join organisations o on o.id = v.organisation_id
      left join projections p on p.version_id = v.id and p.level = (select guard.base_level())
    where v.state in ('submitted', 'in_review', 'changes_requested', 'accepted') and v.state = any(${textArray(filter.states)})
      and v.submitted_at is not null
      ${after(sql`v.submitted_at`, sql`v.id`, filter.after, 'newer')}
    order by v.submitted_at, v.id limit ${filter.limit}`)
}

/** Every document's metadata for the operator's admin: no title before release. */
export async function allMetadata(db: ScopedDb, filter: DeskFilter): Promise<DeskLine[]> {
  return lines(db, sql`
    select ${columns}, coalesce(p.title, '') as title, d.slug, o.name as organisation_name
    from versions v join documents d on d.id = v.document_id join organisations o on o.id = v.organisation_id
      left join projections p on p.version_id = v.id and p.level = 'public'
    where v.state = any(${textArray(filter.states)}) ${after(sql`v.touched_at`, sql`v.id`, filter.after, 'older')}
    order by v.touched_at desc, v.id desc limit ${filter.limit}`)
}

function textArray(values: readonly string[]): SQL {
  return sql`array[${sql.join(values.map((value) => sql`${value}`), sql`, `)}]::text[]`
}

function after(at: SQL, id: SQL, key: Keyset | undefined, direction: 'older' | 'newer'): SQL {
  if (!key) return sql``
  const sign = direction === 'older' ? sql`<` : sql`>`
  return sql`and (date_trunc('milliseconds', ${at}), ${id}) ${sign} (${key.at.toISOString()}::timestamptz, ${key.id}::uuid)`
}

const toDate = (value: unknown) => (value === null || value === undefined ? null : new Date(String(value)))

async function lines(db: ScopedDb, query: SQL): Promise<DeskLine[]> {
  const { rows } = await db.execute(query)
  return rows.map((row) => ({
    versionId: String(row.version_id),
    documentId: String(row.document_id),
    kind: row.kind as Kind,
    organisationId: String(row.organisation_id),
    organisationName: String(row.organisation_name),
    title: String(row.title),
    state: row.state as PublicationState,
    step: String(row.step),
    number: String(row.number),
    slug: row.slug === null ? null : String(row.slug),
    waitsForReview: row.waits_for_review === true,
    affiliatedWith: row.affiliated_with === null ? null : String(row.affiliated_with),
    touchedAt: new Date(String(row.touched_at)),
    submittedAt: toDate(row.submitted_at),
    reviewBegunAt: toDate(row.review_begun_at),
    releasedAt: toDate(row.released_at),
  }))
}
