import { sql, type SQL } from 'drizzle-orm'
import type { Branch } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'
import type { ScopedDb } from '../acting-as'
import { summaryColumns, toSummary, type SummaryRow } from './reading-rows'

/** Facets with a column and an index of their own. */
const listFacets = ['host_impact', 'incident_kind', 'severity'] as const

/** Where a page of a list begins: the last row of the page before it, exact to the microsecond. */
export interface Place {
  at: string
  versionId: string
}

export interface ListWanted {
  /** Absent for a list over all kinds. */
  kind?: Kind | undefined
  facets: Readonly<Record<string, string>>
  publisherId?: string | undefined
  withoutReconstructions?: boolean
}

export interface Window {
  after?: Place | undefined
  before?: Place | undefined
  size: number
}

const columnOf: Record<(typeof listFacets)[number], SQL> = { host_impact: sql`host_impact`, incident_kind: sql`incident_kind`, severity: sql`severity` }

// Literals where an index is partial, and one branch a query: an OR across branches would read the whole level.
function matching(branch: Branch, wanted: ListWanted): SQL {
  const conditions = [sql`level = ${branch.level}`, sql`phase = 'released' and shown and current`]
  if (wanted.kind) conditions.push(sql`kind = ${wanted.kind}`)
  if (branch.of === 'own') conditions.push(sql`organisation_id = ${branch.organisationId}`)
  else if (branch.organisationId) conditions.push(sql`organisation_id <> ${branch.organisationId}`)
  for (const facet of listFacets) {
    const value = wanted.facets[facet]
    if (value !== undefined) conditions.push(sql`${columnOf[facet]} = ${value}`)
  }
  if (wanted.publisherId) conditions.push(sql`organisation_id = ${wanted.publisherId}`)
  if (wanted.withoutReconstructions) conditions.push(sql`owner_kind <> 'reconstruction_desk'`)
  return sql.join(conditions, sql` and `)
}

function inside(window: Window): SQL {
  if (window.after) return sql`(released_at, version_id) < (${window.after.at}::timestamptz, ${window.after.versionId}::uuid)`
  if (window.before) return sql`(released_at, version_id) > (${window.before.at}::timestamptz, ${window.before.versionId}::uuid)`
  return sql`true`
}

// A publisher's own filings are in one branch only; the other would be read to its end for nothing.
function branchesWith({ publisherId }: ListWanted, branches: readonly Branch[]): Branch[] {
  if (!publisherId) return [...branches]
  return branches.filter((branch) => (branch.of === 'own') === (branches.some((each) => each.of === 'own') && branch.organisationId === publisherId))
}

/** A page of released versions, newest first, and whether more lie beyond it in the direction of travel. */
export async function listReleased(db: ScopedDb, readable: readonly Branch[], wanted: ListWanted, window: Window) {
  const branches = branchesWith(wanted, readable)
  if (branches.length === 0) return { rows: [], more: false }
  const backwards = window.before !== undefined && window.after === undefined
  const order = backwards ? sql`released_at asc, version_id asc` : sql`released_at desc, version_id desc`
  const parts = branches.map(
    (branch) => sql`(select ${summaryColumns} from projections where ${matching(branch, wanted)} and ${inside(window)} order by ${order} limit ${window.size + 1})`,
  )
  const { rows } = await db.execute<SummaryRow>(sql`select * from (${sql.join(parts, sql` union all `)}) as found order by ${order} limit ${window.size + 1}`)
  const page = rows.slice(0, window.size)
  if (backwards) page.reverse()
  return { rows: page.map((row) => ({ ...toSummary(row), place: { at: row.released_exactly, versionId: row.version_id } })), more: rows.length > window.size }
}

/** How many match, but never counting further than `limit`. In the order of the list, which keeps it to the list's index. */
export async function countReleased(db: ScopedDb, readable: readonly Branch[], wanted: ListWanted, limit: number): Promise<number> {
  const branches = branchesWith(wanted, readable)
  if (branches.length === 0) return 0
  const parts = branches.map((branch) => sql`(select 1 from projections where ${matching(branch, wanted)} order by released_at desc, version_id desc limit ${limit})`)
  // Row-level security hides the reader's level from the planner, which then expects few rows and sorts all of them.
  await db.execute(sql`set local enable_bitmapscan = off`)
  const { rows } = await db.execute<{ found: string }>(sql`select count(*) as found from (${sql.join(parts, sql` union all `)}) as found`)
  return Math.min(limit, Number(rows[0]?.found ?? 0))
}
