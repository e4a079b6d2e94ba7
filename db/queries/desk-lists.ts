import { sql, type SQL } from 'drizzle-orm'
import type { WidestLevel } from '@/domain/audience'
import type { AssuranceLevel, Kind, OrganisationKind } from '@/domain/vocabulary'
import type { PublicationState } from '@/domain/workflow/publication'
import type { ScopedDb } from '../acting-as'
import type { Place } from './reading-lists'
import { exactly } from './reading-rows'

/** A line of a signed-in list. `title` is empty where the reader may see metadata only. */
export interface DeskRow {
  versionId: string
  documentId: string
  kind: Kind
  organisationId: string
  organisationName: string
  ownerKind: OrganisationKind
  affiliatedWith: string | null
  title: string
  state: PublicationState
  step: string
  number: string
  slug: string | null
  widest: WidestLevel | null
  waitsForReview: boolean
  releaseWhenReviewed: boolean
  assurance: AssuranceLevel
  touchedAt: Date
  submittedAt: Date | null
  reviewBegunAt: Date | null
  releasedAt: Date | null
  /** When the version that readers see was last confirmed; null where there is none, or no clock runs for it. */
  confirmedAt: Date | null
  /** Where the line stands in its list. */
  place: Place
}

export interface DeskFilter {
  states: readonly PublicationState[]
  after?: Place | undefined
  before?: Place | undefined
  /** Against the usual order of the list. */
  reversed?: boolean
  size: number
}

/** One of the signed-in lists: which versions are in it, in what order, and what it shows of them. */
export interface DeskList {
  at: SQL
  newestFirst: boolean
  where: SQL
  title: SQL
  joins: SQL
}

/** The organisation's own documents, its near misses among them, one line each: the version being worked on, else the released one. Last touched first. */
export function ownDocuments(organisationId: string): DeskList {
  return {
    at: sql`v.touched_at`,
    newestFirst: true,
    where: sql`v.organisation_id = any (${organisationId}::uuid || (select guard.own_filings())) and v.state <> 'superseded'
      and (v.state <> 'withdrawn' or not exists (select from versions w where w.document_id = v.document_id and w.state = 'withdrawn'
        and (w.major, w.minor, w.patch) > (v.major, v.minor, v.patch)))
      and (v.state <> 'released' or not exists (select from versions w where w.document_id = v.document_id
        and w.state in ('draft', 'submitted', 'in_review', 'changes_requested', 'accepted')))`,
    title: sql`s.body ->> 'title'`,
    joins: sql`left join sections s on s.version_id = v.id and s.key = 'about'`,
  }
}

/** Versions under review, oldest submission first. Title only while the snapshot is open to the reader. */
export const underReview: DeskList = {
  at: sql`v.submitted_at`,
  newestFirst: false,
  where: sql`v.state in ('submitted', 'in_review', 'changes_requested', 'accepted') and v.submitted_at is not null`,
  title: sql`p.title`,
  joins: sql`left join projections p on p.version_id = v.id and p.level = (select guard.base_level())`,
}

/** Of the versions under review, those that people of this organisation may judge. */
export function reviewableBy(organisationId: string): DeskList {
  return { ...underReview, where: sql`${underReview.where} and v.owner_kind <> 'unnamed_vendor' and v.organisation_id <> ${organisationId} and v.affiliated_with is distinct from ${organisationId}` }
}

/** Every version's metadata for the operator's admin: no title before release. Last touched first. */
export const allMetadata: DeskList = {
  at: sql`v.touched_at`,
  newestFirst: true,
  where: sql`true`,
  title: sql`p.title`,
  joins: sql`left join projections p on p.version_id = v.id and p.level = 'public'`,
}

/** One page of a list and whether more follow in the direction of reading: after a place, or back from one. */
export async function deskRows(db: ScopedDb, list: DeskList, filter: DeskFilter): Promise<{ rows: DeskRow[]; more: boolean }> {
  const backwards = filter.before !== undefined && filter.after === undefined
  const descending = (list.newestFirst !== (filter.reversed ?? false)) !== backwards
  const place = filter.after ?? filter.before
  const beyond = place ? sql`and (${list.at}, v.id) ${descending ? sql`<` : sql`>`} (${place.at}::timestamptz, ${place.id}::uuid)` : sql``
  const direction = descending ? sql`desc` : sql`asc`
  const { rows } = await db.execute(sql`
    select v.id as version_id, v.document_id, v.kind, v.organisation_id, v.owner_kind, v.affiliated_with, v.state, v.step,
      v.major || '.' || v.minor || '.' || v.patch as number, v.widest, v.waits_for_review, v.release_when_reviewed, v.assurance,
      v.touched_at, v.submitted_at, v.review_begun_at, v.released_at,
      (select r.confirmed_at from versions r where r.document_id = v.document_id and r.state = 'released') as confirmed_at, ${exactly(list.at)} as place_at,
      coalesce(${list.title}, '') as title, d.slug, o.name as organisation_name
    from versions v join documents d on d.id = v.document_id join organisations o on o.id = v.organisation_id ${list.joins}
    where ${list.where} and v.state = any(${textArray(filter.states)}) ${beyond}
    order by ${list.at} ${direction}, v.id ${direction} limit ${filter.size + 1}`)
  const shown = rows.slice(0, filter.size).map(toRow)
  return { rows: backwards ? shown.reverse() : shown, more: rows.length > filter.size }
}

/** How many lines a list has in these states, counted no further than `most`. */
export async function countDeskRows(db: ScopedDb, list: DeskList, states: readonly PublicationState[], most: number): Promise<number> {
  const { rows } = await db.execute<{ count: string }>(sql`select count(*) as count from (
    select from versions v where ${list.where} and v.state = any(${textArray(states)}) limit ${most}) counted`)
  return Number(rows[0]?.count ?? 0)
}

function textArray(values: readonly string[]): SQL {
  return sql`array[${sql.join(values.map((value) => sql`${value}`), sql`, `)}]::text[]`
}

const toDate = (value: unknown) => (value === null || value === undefined ? null : new Date(String(value)))
const toText = (value: unknown) => (value === null || value === undefined ? null : String(value))

function toRow(row: Record<string, unknown>): DeskRow {
  return {
    versionId: String(row.version_id),
    documentId: String(row.document_id),
    kind: row.kind as Kind,
    organisationId: String(row.organisation_id),
    organisationName: String(row.organisation_name),
    ownerKind: row.owner_kind as OrganisationKind,
    affiliatedWith: toText(row.affiliated_with),
    title: String(row.title),
    state: row.state as PublicationState,
    step: String(row.step),
    number: String(row.number),
    slug: toText(row.slug),
    widest: row.widest as WidestLevel | null,
    waitsForReview: row.waits_for_review === true,
    releaseWhenReviewed: row.release_when_reviewed === true,
    assurance: row.assurance as AssuranceLevel,
    touchedAt: new Date(String(row.touched_at)),
    submittedAt: toDate(row.submitted_at),
    reviewBegunAt: toDate(row.review_begun_at),
    releasedAt: toDate(row.released_at),
    confirmedAt: toDate(row.confirmed_at),
    place: { at: String(row.place_at), id: String(row.version_id) },
  }
}
