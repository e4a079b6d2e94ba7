import { canonicalJson } from '@/domain/exchange/canonical-json'
import { rowsIn, type BodyRow } from '@/domain/field-path'
import { rowsName } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import type { SectionBody } from '@/domain/kind-definition'

/** One place at which two texts of a section differ: a field, or one row of a list. */
export interface Difference {
  /** `summary`, `events#7k2m9qzd`, or `events@row` for the order of rows that both have. */
  unit: string
  field: FieldPlan
  row?: string
  mine: unknown
  theirs: unknown
}

export type Choice = 'mine' | 'theirs'

function same(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b)
}

/** Every difference between two texts of one section, in the order of the form. */
export function differencesOf(plan: readonly FieldPlan[], mine: SectionBody, theirs: SectionBody): Difference[] {
  return plan.flatMap((field) => {
    const [a, b] = [mine[field.name], theirs[field.name]]
    if (same(a, b)) return []
    if (field.control.type === 'rows' && isListOrNone(a) && isListOrNone(b)) return rowDifferences(field, rowsIn(a), rowsIn(b))
    return [{ unit: field.name, field, mine: a, theirs: b }]
  })
}

function isListOrNone(value: unknown): boolean {
  return value === undefined || Array.isArray(value)
}

function rowDifferences(field: FieldPlan, mine: BodyRow[], theirs: BodyRow[]): Difference[] {
  const byId = { mine: rowsById(mine), theirs: rowsById(theirs) }
  const differing = idsOf(mine, theirs).flatMap((row) => {
    const [a, b] = [byId.mine.get(row), byId.theirs.get(row)]
    return same(a, b) ? [] : [{ unit: `${field.name}#${row}`, field, row, mine: a, theirs: b }]
  })
  const shared = (rows: BodyRow[], others: ReadonlyMap<string, BodyRow>) => rows.map((item) => item.row).filter((row) => others.has(row))
  const [a, b] = [shared(mine, byId.theirs), shared(theirs, byId.mine)]
  return same(a, b) ? differing : [...differing, { unit: rowsName(field.name), field, mine: a, theirs: b }]
}

function rowsById(rows: readonly BodyRow[]): ReadonlyMap<string, BodyRow> {
  return new Map(rows.map((item) => [item.row, item]))
}

function idsOf(first: BodyRow[], second: BodyRow[]): string[] {
  return [...new Set([...first, ...second].map((item) => item.row))]
}

/** The section that choices amount to; what does not differ is taken as it is in both. A place without a choice keeps mine. */
export function mergeTexts(plan: readonly FieldPlan[], mine: SectionBody, theirs: SectionBody, choices: ReadonlyMap<string, Choice>): SectionBody {
  const merged: SectionBody = {}
  for (const field of plan) {
    const [a, b] = [mine[field.name], theirs[field.name]]
    const value =
      field.control.type === 'rows' && isListOrNone(a) && isListOrNone(b)
        ? mergeRows(field, rowsIn(a), rowsIn(b), choices)
        : choices.get(field.name) === 'theirs' ? b : a
    if (value !== undefined) merged[field.name] = value
  }
  return merged
}

function mergeRows(field: FieldPlan, mine: BodyRow[], theirs: BodyRow[], choices: ReadonlyMap<string, Choice>): BodyRow[] | undefined {
  const order = choices.get(rowsName(field.name)) === 'theirs' ? idsOf(theirs, mine) : idsOf(mine, theirs)
  const byId = { mine: rowsById(mine), theirs: rowsById(theirs) }
  const rows = order.flatMap((row) => byId[choices.get(`${field.name}#${row}`) ?? 'mine'].get(row) ?? [])
  return rows.length > 0 ? rows : undefined
}
