import { answerName, inRow, rowsName, type FormEntries } from '@/domain/form/form-entries'
import type { Control, FieldPlan } from '@/domain/form/form-plan'

const chosen: readonly Control['type'][] = ['choice', 'choices', 'row_ref', 'row_refs']

/**
 * A posted form in which what a row leaves open is chosen as in the row above it. Only choices are taken over: a text or
 * a figure that nobody typed for this row would say something that nobody meant.
 */
export function answerAsAbove(entries: FormEntries, list: FieldPlan, row: string): FormEntries {
  const rows = entries.get(rowsName(list.name)) ?? []
  const above = rows[rows.indexOf(row) - 1]
  if (list.control.type !== 'rows' || above === undefined) return entries
  const taken = new Map(entries)
  for (const { name } of list.control.fields.filter(({ control }) => chosen.includes(control.type))) {
    const [own, other] = [inRow(list.name, row, name), entries.get(inRow(list.name, above, name))]
    if (other && !answered(entries, own)) taken.set(own, other)
  }
  return taken
}

function answered(entries: FormEntries, name: string): boolean {
  return [name, answerName(name)].some((each) => entries.get(each)?.some((value) => value !== ''))
}
