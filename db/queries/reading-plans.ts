import { sql, type SQL } from 'drizzle-orm'
import type { ProjectedLevel } from '@/domain/audience'
import type { ObservedCourse } from '@/domain/declared/plan-and-course'
import type { DocumentBody } from '@/domain/kind-definition'
import type { ReleaseSummary } from '@/domain/record'
import type { ScopedDb } from '../acting-as'
import type { ProjectedDocument } from '../tables/documents'
import { currentForm } from './current-form'
import { summaryColumns, toSummary, type SummaryRow } from './reading-rows'

export type FoundPlan = ReleaseSummary & { body: DocumentBody }

export interface PlansWanted {
  organisationId: string
  level: ProjectedLevel
  products: ObservedCourse['products']
  /** Versions released at this instant or later do not count. */
  before: Date
}

type PlanRow = SummaryRow & { body: ProjectedDocument; schema_version: number }

const mostPlans = 20

/**
 * Of each update practice of an organisation the version released last before an instant, where it names one of the
 * products; newest first. As the actor may read them: what is withdrawn, or not shown at the level, is not there.
 */
export async function plansReleasedBefore(db: ScopedDb, wanted: PlansWanted): Promise<FoundPlan[]> {
  return plansIn(db, sql`projections`, wanted)
}

/** The same of the actor's own organisation, as readers of a level find them. */
export async function ownPlansAsReadAt(db: ScopedDb, wanted: PlansWanted): Promise<FoundPlan[]> {
  return plansIn(db, sql`guard.own_released_as_read_at(${wanted.level}, 'update_practice')`, wanted)
}

async function plansIn(db: ScopedDb, source: SQL, { organisationId, level, products, before }: PlansWanted): Promise<FoundPlan[]> {
  const named = products.flatMap(({ id, name }) => [...(id === undefined ? [] : [{ product: id }]), ...(name === undefined ? [] : [{ name }])])
  if (named.length === 0) return []
  const names = sql.join(named.map((product) => sql`body #> '{body,about,products}' @> ${JSON.stringify([product])}::jsonb`), sql` or `)
  const { rows } = await db.execute<PlanRow>(sql`
    select ${summaryColumns}, body, schema_version from (
      select distinct on (document_id) * from ${source} as released
      where organisation_id = ${organisationId} and level = ${level} and kind = 'update_practice' and phase = 'released' and shown and released_at < ${before.toISOString()}::timestamptz
      order by document_id, released_at desc, string_to_array(number, '.')::integer[] desc) as latest
    where ${names} order by released_at desc, version_id desc limit ${mostPlans}`)
  return rows.map((row) => ({ ...toSummary(row), body: currentForm(row.kind, row.level, row.schema_version, row.body).body }))
}
