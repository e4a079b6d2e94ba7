import { sql, type SQL } from 'drizzle-orm'
import type { Branch } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'
import type { ScopedDb } from '../acting-as'
import { summaryColumns, toSummary, type SummaryRow } from './reading-rows'

/** Where a page of a list begins: the last row of the page before it, exact to the microsecond. */
export interface Place {
  at: string
  id: string
}

export interface ListWanted {
  /** Absent for a list over all kinds. */
  kind?: Kind | undefined
  facets: Readonly<Record<string, string>>
  publisherId?: string | undefined
  /** The product that every document of the list names. */
  productId?: string | undefined
}

export interface Window {
  after?: Place | undefined
  before?: Place | undefined
  size: number
}

function inBranch(branch: Branch, wanted: ListWanted): SQL[] {
  const conditions = [sql`found.level = ${branch.level}`]
  if (wanted.kind) conditions.push(sql`found.kind = ${wanted.kind}`)
  if (branch.of === 'own') conditions.push(sql`found.organisation_id = ${branch.organisationId}`)
  else if (branch.organisationId) conditions.push(sql`found.organisation_id <> ${branch.organisationId}`)
  if (wanted.publisherId) conditions.push(sql`found.organisation_id = ${wanted.publisherId}`)
  return conditions
}

/**
 * The rows of one branch, each walked in the order of one index: of the product's term where there is one, of another
 * where a list over all organisations is narrowed, otherwise of what is released. The other terms are probed by key. One branch a query: an OR across branches
 * would read the whole level.
 */
function rowsOf(branch: Branch, wanted: ListWanted): SQL {
  const facets = Object.entries(wanted.facets).map(([facet, value]) => `${facet}=${value}`)
  const terms = wanted.productId ? [`product=${wanted.productId}`, ...facets] : facets
  const walked = !wanted.productId && (branch.of === 'own' || wanted.publisherId) ? undefined : terms.shift()
  const probes = terms.map((term) => sql`exists (select from facet_terms t where t.version_id = found.version_id and t.level = found.level and t.term = ${term})`)
  const conditions = sql.join([...inBranch(branch, wanted), ...probes], sql` and `)
  if (walked !== undefined) return sql`facet_terms as found where found.term = ${walked} and ${conditions}`
  // Literals, because the index is partial.
  return sql`projections as found where found.phase = 'released' and found.shown and found.current and ${conditions}`
}

function inside(window: Window): SQL {
  if (window.after) return sql`(released_at, version_id) < (${window.after.at}::timestamptz, ${window.after.id}::uuid)`
  if (window.before) return sql`(released_at, version_id) > (${window.before.at}::timestamptz, ${window.before.id}::uuid)`
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
    (branch) => sql`(select version_id, level from ${rowsOf(branch, wanted)} and ${inside(window)} order by ${order} limit ${window.size + 1})`,
  )
  const { rows } = await db.execute<SummaryRow>(sql`select ${summaryColumns} from (${sql.join(parts, sql` union all `)}) as page
    join projections using (version_id, level) order by ${order} limit ${window.size + 1}`)
  const page = rows.slice(0, window.size)
  if (backwards) page.reverse()
  return { rows: page.map((row) => ({ ...toSummary(row), place: { at: row.released_exactly, id: row.version_id } })), more: rows.length > window.size }
}

/** How many match, but never counting further than `limit`. In the order of the list, which keeps it to the list's index. */
export async function countReleased(db: ScopedDb, readable: readonly Branch[], wanted: ListWanted, limit: number): Promise<number> {
  const branches = branchesWith(wanted, readable)
  if (branches.length === 0) return 0
  const parts = branches.map((branch) => sql`(select 1 from ${rowsOf(branch, wanted)} order by released_at desc, version_id desc limit ${limit})`)
  // Row-level security hides the reader's level from the planner, which then expects few rows and sorts all of them.
  await db.execute(sql`set local enable_bitmapscan = off`)
  const { rows } = await db.execute<{ found: string }>(sql`select count(*) as found from (${sql.join(parts, sql` union all `)}) as counted`)
  return Math.min(limit, Number(rows[0]?.found ?? 0))
}
