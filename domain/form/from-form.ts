import { readAttachmentLine } from '../attachments/attachment'
import { noAnswers, type NoAnswer } from '../answers'
import { readDuration } from '../duration'
import type { SectionBody } from '../kind-definition'
import { answerName, becauseName, first, inRow, rowsName, withUnixLines, type FormEntries } from './form-entries'
import { readReference } from './references'
import type { Control, FieldPlan, PartPlan } from './form-plan'

/**
 * The section that a posted form amounts to. What was left empty is absent; what cannot be read as its type stays as
 * typed, so that the schema refuses it by name and nothing is lost.
 */
export function fromForm(plan: readonly FieldPlan[], entries: FormEntries): SectionBody {
  return readFields(plan, entries, (field) => field)
}

function readFields(plan: readonly FieldPlan[], entries: FormEntries, nameOf: (field: string) => string): SectionBody {
  const body: SectionBody = {}
  for (const field of plan) {
    const value = readField(field, entries, nameOf(field.name))
    if (value !== undefined) body[field.name] = value
  }
  return body
}

function readField(field: FieldPlan, entries: FormEntries, name: string): unknown {
  const answer = first(entries, answerName(name))
  if (field.answerable && isNoAnswerWord(answer)) return { answer, because: withUnixLines(first(entries, becauseName(name))) }
  return readValue(field.control, entries, name)
}

function isNoAnswerWord(word: string): word is NoAnswer['answer'] {
  return noAnswers.some((answer) => answer === word)
}

function readValue(control: Control, entries: FormEntries, name: string): unknown {
  switch (control.type) {
    case 'line':
      return control.numeric ? readNumber(first(entries, name)) : readText(first(entries, name))
    case 'paragraph':
    case 'choice':
      return readText(first(entries, name))
    case 'row_ref':
      return readText(readReference(first(entries, name)))
    case 'row_refs':
      return nonEmpty((entries.get(name) ?? []).map(readReference).filter((row) => row !== ''))
    case 'choices':
      return nonEmpty((entries.get(name) ?? []).filter((value) => value !== ''))
    case 'lines':
      return nonEmpty(withUnixLines(first(entries, name)).split('\n').filter((line) => line.trim() !== ''))
    case 'file':
      return readFile(first(entries, name))
    case 'duration':
      return readText(readDuration(first(entries, name)))
    case 'moment':
      return readMoment(entries, name)
    case 'group':
      return readGroup(control.parts, entries, name)
    case 'rows':
      return readRows(control.fields, entries, name)
  }
}

function readText(text: string): string | undefined {
  return text === '' ? undefined : withUnixLines(text)
}

function readFile(text: string): unknown {
  return text === '' ? undefined : readAttachmentLine(text)
}

/** Commas part thousands. One that could be meant as a decimal point stays as typed: `0,1` is neither 1 nor 0.1. */
export function readNumber(text: string): number | string | undefined {
  const typed = text.replace(/[\s\u00a0\u202f]/g, '')
  if (typed === '') return undefined
  if (typed.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(typed)) return text
  const digits = typed.replaceAll(',', '')
  return Number.isFinite(Number(digits)) ? Number(digits) : text
}

function readMoment(entries: FormEntries, name: string): unknown {
  const date = first(entries, `${name}.date`).trim()
  const time = first(entries, `${name}.time`).trim()
  if (date === '' && time === '') return undefined
  const asked = first(entries, `${name}.precision`)
  return { at: `${date}T${time === '' ? '00:00' : time}Z`, precision: time === '' ? 'day' : asked || 'minute' }
}

function readGroup(parts: readonly PartPlan[], entries: FormEntries, name: string): unknown {
  const group: Record<string, unknown> = {}
  for (const part of parts) {
    const value = readValue(part.control, entries, `${name}.${part.name}`)
    if (value !== undefined) group[part.name] = value
  }
  return Object.keys(group).length > 0 ? group : undefined
}

function readRows(plan: readonly FieldPlan[], entries: FormEntries, name: string): unknown {
  const ids = entries.get(rowsName(name)) ?? []
  return nonEmpty(ids.map((row) => ({ row, ...readFields(plan, entries, (field) => inRow(name, row, field)) })))
}

function nonEmpty<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined
}
