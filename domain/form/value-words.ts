import { isAttachment } from '../attachments/attachment'
import { attachmentWords } from '../attachments/attachment-words'
import { isNoAnswer, isWithheld, noAnswerWords } from '../answers'
import { durationWords } from '../duration'
import { rowsIn } from '../field-path'
import type { Control, FieldPlan } from './form-plan'

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 })

/** A stored value as plain text, several lines where it has several parts. */
export function valueWords(control: Control, value: unknown): string {
  if (value === undefined) return 'Not given'
  if (isNoAnswer(value)) return `${noAnswerWords[value.answer]}, because: ${value.because}`
  if (isWithheld(value)) return 'Withheld'
  if (typeof value === 'number') return number.format(value)
  switch (control.type) {
    case 'choice':
      return control.options.find((option) => option.value === value)?.label ?? String(value)
    case 'choices':
      return listOf(value).map((each) => valueWords({ type: 'choice', options: control.options }, each)).join('\n')
    case 'lines':
    case 'row_refs':
      return listOf(value).join('\n')
    case 'file':
      return isAttachment(value) ? `${attachmentWords(value)}, SHA-256 ${value.sha256.slice(0, 12)}…` : String(value)
    case 'duration':
      return durationWords(String(value))
    case 'moment':
      return momentWords(value)
    case 'group':
      return control.parts.flatMap((part) => lineOf(part.label, part.control, memberOf(value, part.name))).join('\n')
    case 'rows':
      return rowsIn(value).map((row) => rowWords(control.fields, row)).join('\n\n')
    default:
      return String(value)
  }
}

/** One row of a list as plain text: what is given in it, each with its label. */
export function rowWords(fields: readonly FieldPlan[], row: unknown): string {
  if (row === undefined) return 'This entry is not there'
  return fields.flatMap((field) => lineOf(field.label, field.control, memberOf(row, field.name))).join('\n') || 'An empty entry'
}

function lineOf(label: string, control: Control, value: unknown): string[] {
  return value === undefined ? [] : [`${label}: ${valueWords(control, value)}`]
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

function momentWords(value: unknown): string {
  const [at, precision] = [String(memberOf(value, 'at')), String(memberOf(value, 'precision'))]
  const [date = '', time = ''] = at.replace(/Z$/, '').split('T')
  return precision === 'day' ? date : `${date} ${precision === 'hour' ? 'about ' : ''}${time} UTC`
}
