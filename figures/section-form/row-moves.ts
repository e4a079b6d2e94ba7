import { first, inRow, rowsName, type FormEntries } from '@/domain/form/form-entries'
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

/** A posted form with one row more for each value that no row holds in `field` yet. `newIds` has an id for each value. */
export function fillRows(entries: FormEntries, list: string, { field, also = {} }: Pick<ExpectedRows, 'field' | 'also'>, values: readonly string[], newIds: readonly string[]): FormEntries {
  const held = new Set((entries.get(rowsName(list)) ?? []).map((row) => first(entries, inRow(list, row, field))))
  return values
    .filter((value) => !held.has(value))
    .reduce((filled: FormEntries, value, index) => {
      const row = newIds[index]
      if (!row) return filled
      const begun = Object.entries({ ...also, [field]: value }).map(([leaf, typed]) => [inRow(list, row, leaf), [typed]] as const)
      return new Map([...moveRow(filled, { deed: 'add', list, row }), ...begun])
    }, entries)
}
