import { isNoAnswer, isWithheld } from '../answers'
import { rowsIn, type BodyRow } from '../field-path'
import type { Control, FieldPlan } from '../form/form-plan'
import { valueWords } from '../form/value-words'
import type { RowNames } from './row-names'

/** A value as plain text, in which rows that it refers to are called by their names. */
export function namedWords(control: Control, value: unknown, names: RowNames): string {
  if (control.type === 'rows' && Array.isArray(value)) return rowsIn(value).map((row) => namedRowWords(control.fields, row, names)).join('\n\n')
  const refers = (control.type === 'row_ref' || control.type === 'row_refs') && !isNoAnswer(value) && !isWithheld(value)
  return refers ? [value].flat().map((id) => names.referredTo(id)).join('\n') : valueWords(control, value)
}

/** A row as lines of its label and value each. */
export function namedRowWords(fields: readonly FieldPlan[], row: BodyRow, names: RowNames): string {
  return fields.flatMap(({ name, label, control }) => (row[name] === undefined ? [] : `${label}: ${namedWords(control, row[name], names)}`)).join('\n')
}
