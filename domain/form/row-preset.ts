import type { BodyRow } from '../field-path'
import type { SectionBody } from '../kind-definition'
import { rowsName, type FormEntries } from './form-entries'
import type { FieldPlan } from './form-plan'
import { toForm } from './to-form'

/** Rows to start from, without ids, and where they were found. */
export interface RowPreset {
  id: string
  name: string
  /** Who says so, where, when, and what they do not say. */
  source: string
  address?: string
  rows: readonly SectionBody[]
}

/** A posted form with rows put at the end of one of its lists. */
export function withRowsAdded(entries: FormEntries, list: FieldPlan, rows: readonly BodyRow[]): FormEntries {
  const name = rowsName(list.name)
  const added = toForm([list], { [list.name]: rows })
  return new Map([...entries, ...added, [name, [...(entries.get(name) ?? []), ...(added.get(name) ?? [])]]])
}
