import { attachmentLine, isAttachment } from '../attachments/attachment'
import { isNoAnswer } from '../answers'
import { durationWords } from '../duration'
import { isRowList } from '../field-walk'
import type { SectionBody } from '../kind-definition'
import { answerName, becauseName, inRow, rowsName, type FormEntries } from './form-entries'
import type { Control, FieldPlan } from './form-plan'

/** What a section's form shows: the inverse of `fromForm` on every section that its schema takes. */
export function toForm(plan: readonly FieldPlan[], body: SectionBody): FormEntries {
  const entries = new Map<string, string[]>()
  writeFields(plan, body, entries, (field) => field)
  return entries
}

function writeFields(plan: readonly FieldPlan[], body: SectionBody, entries: Map<string, string[]>, nameOf: (field: string) => string): void {
  for (const field of plan) {
    const value = body[field.name]
    if (value === undefined) continue
    const name = nameOf(field.name)
    if (field.answerable && isNoAnswer(value)) {
      entries.set(answerName(name), [value.answer])
      entries.set(becauseName(name), [value.because])
    } else writeValue(field.control, value, entries, name)
  }
}

function writeValue(control: Control, value: unknown, entries: Map<string, string[]>, name: string): void {
  if (control.type === 'moment') writeMoment(value, entries, name)
  else if (control.type === 'file' && isAttachment(value)) entries.set(name, [attachmentLine(value)])
  else if (control.type === 'duration') entries.set(name, [durationWords(String(value))])
  else if (control.type === 'lines') entries.set(name, [(value as unknown[]).map(String).join('\n')])
  else if (control.type === 'choices' || control.type === 'row_refs') entries.set(name, (value as unknown[]).map(String))
  else if (control.type === 'group') {
    for (const part of control.parts) {
      const inner = (value as SectionBody)[part.name]
      if (inner !== undefined) writeValue(part.control, inner, entries, `${name}.${part.name}`)
    }
  } else if (control.type === 'rows') {
    if (!isRowList(value)) return
    entries.set(rowsName(name), value.map((item) => item.row))
    for (const item of value) writeFields(control.fields, item, entries, (field) => inRow(name, item.row, field))
  } else entries.set(name, [String(value)])
}

function writeMoment(value: unknown, entries: Map<string, string[]>, name: string): void {
  const { at = '', precision = 'minute' } = value as { at?: string; precision?: string }
  const [date = '', time = ''] = at.replace(/Z$/, '').split('T')
  entries.set(`${name}.date`, [date])
  entries.set(`${name}.precision`, [precision])
  entries.set(`${name}.time`, [time])
}
