import type { BodyRow } from '../field-path'
import { first, type FormEntries } from './form-entries'
import type { Control, FieldPlan } from './form-plan'

const longest = 90

/** What names a row in its list: its first choice or text that is given. Empty for a row that has neither. */
export function rowTitle(fields: readonly FieldPlan[], entries: FormEntries, start: string): string {
  return titleFrom(fields, (name) => first(entries, `${start}.${name}`))
}

/** The same of a stored row, whole or as one level sees it. */
export function titleOfRow(fields: readonly FieldPlan[], row: BodyRow): string {
  return titleFrom(fields, (name) => row[name])
}

function titleFrom(fields: readonly FieldPlan[], valueOf: (name: string) => unknown): string {
  for (const { name, control } of fields) {
    const value = valueOf(name)
    if (typeof value !== 'string' || value.trim() === '' || !namesRows(control)) continue
    const words = control.type === 'choice' ? (control.options.find((option) => option.value === value)?.label ?? value) : value.trim()
    return words.length > longest ? `${words.slice(0, longest)}…` : words
  }
  return ''
}

// An id of another row tells a reader nothing.
function namesRows({ type }: Control): boolean {
  return type === 'line' || type === 'paragraph' || type === 'choice'
}
