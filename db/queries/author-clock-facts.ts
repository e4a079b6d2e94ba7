import { inArray, sql } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'
import { versions } from '../tables/documents'

/** What the clocks of a document's authors run from. */
export interface AuthorClockFacts {
  /** As the author stated it; whatever the draft holds there. */
  becameAware: unknown
  begunAt: Date
  releasedSteps: string[]
  firstReleasedAt: Date | null
  /** Of the last release, as its owner reads it. */
  severity: string | null
  /** When the oldest note without an answer was asked. */
  askedAt: Date | null
}

/** The facts of each version, by its id; of the actor's own organisation, which is all that row-level security shows. */
export async function authorClockFacts(db: ScopedDb, versionIds: readonly string[]): Promise<ReadonlyMap<string, AuthorClockFacts>> {
  if (versionIds.length === 0) return new Map()
  const { rows } = await db.execute(sql`
    select versions.id, s.body -> 'became_aware_at' as aware, d.created_at as begun_at, r.steps, r.first_at,
      (select p.facets ->> 'severity' from projections p where p.document_id = versions.document_id and p.level = 'bilateral' and p.current limit 1) as severity,
      (select min(n.created_at) from notes n where n.version_id = versions.id and n.answered_at is null) as asked_at
    from versions join documents d on d.id = versions.document_id
      left join sections s on s.version_id = versions.id and s.key = 'preliminary'
      cross join lateral (select coalesce(json_agg(distinct w.step), '[]') as steps, min(w.released_at) as first_at
        from versions w where w.document_id = versions.document_id and w.released_at is not null) r
    where ${inArray(versions.id, [...versionIds])}`)
  return new Map(rows.map((row) => [String(row.id), toFacts(row)]))
}

const toDate = (value: unknown) => (value === null || value === undefined ? null : new Date(String(value)))

function toFacts(row: Record<string, unknown>): AuthorClockFacts {
  return {
    becameAware: row.aware,
    begunAt: new Date(String(row.begun_at)),
    releasedSteps: row.steps as string[],
    firstReleasedAt: toDate(row.first_at),
    severity: row.severity === null ? null : String(row.severity),
    askedAt: toDate(row.asked_at),
  }
}
