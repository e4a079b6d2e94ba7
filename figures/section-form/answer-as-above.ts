import { answerName, first, inRow, rowsName, type FormEntries } from '@/domain/form/form-entries'
import type { Control, FieldPlan } from '@/domain/form/form-plan'

const chosen: readonly Control['type'][] = ['choice', 'choices', 'row_ref', 'row_refs']

/** Whether a field may say in one row what it says in the one above. What every row must have is what tells rows apart. */
export function isAnsweredAlike({ control, required }: FieldPlan): boolean {
  return chosen.includes(control.type) && required !== 'always'
}

/**
 * A posted form in which what a row leaves open is chosen as in the row above it. Only choices are taken over: a text or
 * a figure that nobody typed for this row would say something that nobody meant.
 */
export function answerAsAbove(entries: FormEntries, list: FieldPlan, row: string): FormEntries {
  const rows = entries.get(rowsName(list.name)) ?? []
  const above = rows[rows.indexOf(row) - 1]
  if (list.control.type !== 'rows' || above === undefined) return entries
  const taken = new Map(entries)
  for (const { name } of list.control.fields.filter(isAnsweredAlike)) {
    const [own, other] = [inRow(list.name, row, name), inRow(list.name, above, name)]
    const values = entries.get(other)
    if (values && first(entries, answerName(other)) === '' && !isAnswered(entries, own)) taken.set(own, values)
  }
  return taken
}

function isAnswered(entries: FormEntries, name: string): boolean {
  return [name, answerName(name)].some((each) => entries.get(each)?.some((value) => value !== ''))
}
