import { inRow, rowsAt } from '@/domain/answered'
import { isWithheld } from '@/domain/answers'
import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'

/** The sections that a plan is read from, and of the rows of each the fields. */
export const planFields = {
  channels: ['channel_name', 'delivery_model', 'uptake_p50', 'uptake_p95'],
  rings: ['channel', 'population_pct', 'population_abs', 'min_bake'],
  signals: ['channel', 'latency_p95'],
  halting: ['channel', 'halt_latency_p95'],
} as const
export type PlanSection = keyof typeof planFields
export const planSections = Object.keys(planFields) as PlanSection[]

/** As much of a body as its plans are read from: of one channel, or of all. What tells them nothing is left out: what is withheld, and a list without rows. */
export function readForPlans(body: DocumentBody, channel?: string): DocumentBody {
  return Object.fromEntries(
    planSections.flatMap((section) => {
      const rows = rowsAt(body, `${section}.list`).filter((row) => channel === undefined || (section === 'channels' ? row.row : inRow(row, 'channel')) === channel)
      return rows.length > 0 ? [[section, { list: rows.map((row) => only(row, planFields[section])) }]] : []
    }),
  )
}

function only(row: BodyRow, fields: readonly string[]): BodyRow {
  return { row: row.row, ...Object.fromEntries(fields.flatMap((field) => (row[field] === undefined || isWithheld(row[field]) ? [] : [[field, row[field]]]))) }
}
