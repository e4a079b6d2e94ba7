import { rowsIn } from '@/domain/field-path'
import type { FieldPlan } from '@/domain/form/form-plan'
import { titleOfRow } from '@/domain/form/row-title'
import { rowWords, valueWords } from '@/domain/form/value-words'
import type { SectionBody } from '@/domain/kind-definition'
import { differencesOf, type Difference } from '@/figures/section-form/two-texts'
import type { DrawnDifference } from './section-state'

/** Every place at which two texts of a section differ, in words. */
export function drawDifferences(plan: readonly FieldPlan[], mine: SectionBody, theirs: SectionBody): DrawnDifference[] {
  return differencesOf(plan, mine, theirs).map(drawn)
}

function drawn({ unit, field, row, mine, theirs }: Difference): DrawnDifference {
  if (field.control.type !== 'rows') return { unit, label: field.label, mine: valueWords(field.control, mine), theirs: valueWords(field.control, theirs) }
  const { fields } = field.control
  if (unit.endsWith('@row')) return { unit, label: `${field.label}: order of the entries`, mine: orderWords(fields, mine), theirs: orderWords(fields, theirs) }
  if (row === undefined) return { unit, label: field.label, mine: valueWords(field.control, mine), theirs: valueWords(field.control, theirs) }
  const title = titleOf(fields, mine ?? theirs)
  return { unit, label: title ? `${field.label}: ${title}` : field.label, mine: rowWords(fields, mine), theirs: rowWords(fields, theirs) }
}

function titleOf(fields: readonly FieldPlan[], row: unknown): string {
  const [item] = rowsIn([row])
  return item ? titleOfRow(fields, item) : ''
}

function orderWords(fields: readonly FieldPlan[], rows: unknown): string {
  return rowsIn(rows)
    .map((row, index) => `${index + 1}. ${titleOf(fields, row) || 'New entry'}`)
    .join('\n')
}
