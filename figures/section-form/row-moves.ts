import type { BodyRow } from '@/domain/field-path'
import { inRow, rowsName, type FormEntries } from '@/domain/form/form-entries'
import type { ExpectedRows } from './kind-form'

export const rowDeeds = ['add', 'remove', 'up', 'down'] as const
export type RowDeed = (typeof rowDeeds)[number]

export interface RowMove {
  deed: RowDeed
  list: string
  /** The row that is moved or removed; for `add`, the id of the new one. */
  row: string
}

/** A posted form with one row added at the end, removed, or moved by one place. */
export function moveRow(entries: FormEntries, { deed, list, row }: RowMove): FormEntries {
  const rows = [...(entries.get(rowsName(list)) ?? [])]
  const at = rows.indexOf(row)
  if (deed === 'add') return withRows(entries, list, [...rows, row])
  if (at < 0) return entries
  rows.splice(at, 1)
  if (deed === 'remove') return withoutRow(withRows(entries, list, rows), list, row)
  rows.splice(deed === 'up' ? Math.max(at - 1, 0) : at + 1, 0, row)
  return withRows(entries, list, rows)
}

function withRows(entries: FormEntries, list: string, rows: string[]): FormEntries {
  const changed = new Map(entries)
  if (rows.length > 0) changed.set(rowsName(list), rows)
  else changed.delete(rowsName(list))
  return changed
}

function withoutRow(entries: FormEntries, list: string, row: string): FormEntries {
  const start = inRow(list, row, '')
  return new Map([...entries].filter(([name]) => !name.startsWith(start)))
}

/** The rows that a list is expected to have and lacks, in the order of their values; `newId` names each. */
export function expectedRowsLacking({ field, values, also, begins = {} }: Omit<ExpectedRows, 'label'>, present: readonly BodyRow[], newId: () => string): BodyRow[] {
  const held = new Set(present.map((row) => row[field]))
  return values.filter((value) => !held.has(value)).map((value) => ({ row: newId(), ...also, ...begins[value], [field]: value }))
}
