import { z } from 'zod'
import { canonicalJson } from '../exchange/canonical-json'
import { rowsIn, schemaAt, type BodyRow } from '../field-path'
import type { KindDefinition, SectionBody } from '../kind-definition'
import { unstorableTextIn } from '../storable-text'
import type { FoundRow } from './found-rows'

/** A list of a section: `kernel`, `drivers`, whose rows are known by `file_name`. */
export interface ListAddress {
  section: string
  list: string
  key: string
}

export interface FieldChange {
  field: string
  /** Absent where the field is empty now. */
  now?: unknown
  found: unknown
}

/** What filling in would do with one found row. */
export interface PlannedRow {
  key: string
  /** The present row of that key; null for a new one. */
  row: string | null
  /** Empty fields that the files have a value for. */
  filled: FieldChange[]
  /** Fields that hold something else than the files say; kept unless the author wants the other. */
  kept: FieldChange[]
  /** What the files say and the form does not take, with the reason. */
  unfit: { field: string; reason: string }[]
}

/** Compares what was found with the rows as they stand. Nothing is changed by it. */
export function planFilling(kind: KindDefinition, address: ListAddress, present: SectionBody, found: readonly FoundRow[]): PlannedRow[] {
  const rows = new Map(rowsIn(present[address.list]).toReversed().map((row) => [keyOf(row, address), row]))
  return found.map((each) => plannedRow(kind, address, rows.get(each.key.toLowerCase()), each))
}

function plannedRow(kind: KindDefinition, address: ListAddress, row: BodyRow | undefined, found: FoundRow): PlannedRow {
  const shape = schemaAt(kind, { section: address.section, field: address.list })?.rowShape ?? {}
  const planned: PlannedRow = { key: found.key, row: row?.row ?? null, filled: [], kept: [], unfit: [] }
  for (const [field, value] of Object.entries(found.fields)) {
    const schema = field !== 'row' && Object.hasOwn(shape, field) ? shape[field] : undefined
    if (!schema) planned.unfit.push({ field, reason: 'The form has no such field.' })
    else if (value === undefined || value === null) continue
    else if (!isTaken(schema, value)) planned.unfit.push({ field, reason: `“${shortened(value)}” is not an answer that the form takes here.` })
    else if (row?.[field] === undefined) planned.filled.push({ field, found: value })
    else if (field !== address.key && !same(row[field], value)) planned.kept.push({ field, now: row[field], found: value })
  }
  return planned
}

function isTaken(schema: z.core.$ZodType, value: unknown): boolean {
  return z.core.safeParse(schema, value).success && unstorableTextIn(value).length === 0
}

function keyOf(row: BodyRow, { key }: ListAddress): string {
  return String(row[key] ?? '').trim().toLowerCase()
}

/** Two lists are the same in any order: instances have none that means something. */
function same(a: unknown, b: unknown): boolean {
  const ordered = (value: unknown) => canonicalJson(Array.isArray(value) ? value.map((item) => canonicalJson(item)).toSorted() : value)
  return ordered(a) === ordered(b)
}

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
