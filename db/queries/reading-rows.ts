import { sql, type SQL } from 'drizzle-orm'
import type { ProjectedLevel, WidestLevel } from '@/domain/audience'
import type { ReleaseSummary } from '@/domain/record'
import type { AssuranceLevel, Kind, OrganisationKind } from '@/domain/vocabulary'
import { kindDefinition } from '@/kinds/schemas'

/** A projection as a list shows it, in the names of its columns. */
export type SummaryRow = {
  version_id: string
  document_id: string
  kind: Kind
  slug: string
  number: string
  step: string
  level: ProjectedLevel
  widest: WidestLevel
  organisation_id: string
  organisation_name: string
  organisation_slug: string
  owner_kind: OrganisationKind
  assurance: AssuranceLevel
  title: string
  summary: string
  facets: Record<string, string>
  first_released_exactly: string
  released_exactly: string
  confirmed_exactly: string | null
}

/** A time as ISO 8601 with its microseconds, which a Date would lose. */
export function exactly(column: SQL): SQL {
  return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
}

export const summaryColumns = sql`version_id, document_id, kind, slug, number, step, level, widest, organisation_id, organisation_name,
  organisation_slug, owner_kind, assurance, title, summary, facets, released_at,
  ${exactly(sql`released_at`)} as released_exactly, ${exactly(sql`first_released_at`)} as first_released_exactly,
  ${exactly(sql`confirmed_at`)} as confirmed_exactly`

export function toSummary(row: SummaryRow): ReleaseSummary {
  return {
    versionId: row.version_id,
    documentId: row.document_id,
    kind: row.kind,
    slug: row.slug,
    path: `/${kindDefinition(row.kind).path}/${row.slug}`,
    number: row.number,
    step: row.step,
    level: row.level,
    widest: row.widest,
    publisher: { id: row.organisation_id, name: row.organisation_name, slug: row.organisation_slug, kind: row.owner_kind },
    assurance: row.assurance,
    title: row.title,
    summary: row.summary,
    facets: row.facets,
    firstReleasedAt: new Date(row.first_released_exactly),
    releasedAt: new Date(row.released_exactly),
    confirmedAt: row.confirmed_exactly === null ? null : new Date(row.confirmed_exactly),
  }
}
