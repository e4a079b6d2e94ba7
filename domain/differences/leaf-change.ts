import { isNoAnswer, isWithheld, noAnswerWords } from '../answers'
import { minutesOf } from '../duration'
import { canonicalJson } from '../exchange/canonical-json'
import type { Control, PartPlan } from '../form/form-plan'
import { valueWords } from '../form/value-words'
import { minuteOf, momentSchema } from '../timestamp'
import type { RowNames } from './row-names'

/** The two values of one field, each with what the rows of its own body are called. */
export interface Pair {
  control: Control
  before: unknown
  after: unknown
  namesBefore: RowNames
  namesAfter: RowNames
}

const quotedUpTo = 80

export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  return typeof a === 'object' && typeof b === 'object' && canonicalJson(a) === canonicalJson(b)
}

/** Whether both values are read as running text rather than looked up. */
export function isRunningText({ control, before, after }: Pair): boolean {
  const texts = [before, after].filter((value) => typeof value === 'string')
  if (texts.length === 0) return false
  return control.type === 'paragraph' || (control.type === 'line' && texts.some((text) => text.length > quotedUpTo))
}

/** What happened to a field, to be read after its name: "cut from 48 h to 6 h". The values differ. */
export function changeWords(pair: Pair): string {
  const { before, after } = pair
  if (before === undefined) return isRunningText(pair) && typeof after === 'string' ? 'added' : `added: ${said(pair, 'after')}`
  if (after === undefined) return isRunningText(pair) && typeof before === 'string' ? 'removed' : `removed, was ${said(pair, 'before')}`
  if (isAnswered(before) && isAnswered(after)) return `was ${said(pair, 'before')}, now ${said(pair, 'after')}`
  if (isAnswered(before) || isAnswered(after)) return `was ${asState(pair, 'before')}, now ${asState(pair, 'after')}`
  return changeOfValues(pair)
}

function changeOfValues(pair: Pair): string {
  const { control, before, after } = pair
  const fromTo = `from ${said(pair, 'before')} to ${said(pair, 'after')}`
  const order = orderOf(control, before, after)
  if (order) return `${order} ${fromTo}`
  if (control.type === 'group' && isObject(before) && isObject(after)) return partsWords(pair, control.parts, before, after)
  if (Array.isArray(before) && Array.isArray(after)) return membersWords(pair, before, after)
  if (isRunningText(pair)) return 'reworded'
  return `changed ${fromTo}`
}

/** What a greater or a later value is called; null where the values have no order. */
function orderOf(control: Control, before: unknown, after: unknown): string | null {
  const [a, b] = [amountOf(control, before), amountOf(control, after)]
  if (a !== undefined && b !== undefined) return a === b ? null : b < a ? 'cut' : 'raised'
  const [earlier, later] = [momentOf(before), momentOf(after)]
  return earlier === undefined || later === undefined || earlier === later ? null : 'moved'
}

function amountOf(control: Control, value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return control.type === 'duration' && typeof value === 'string' ? minutesOf(value) : undefined
}

function momentOf(value: unknown): number | undefined {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : undefined
  const moment = momentSchema.safeParse(value)
  return moment.success ? minuteOf(moment.data) : undefined
}

/** Of a value with parts, what happened to each: "best cut from 412 to 347; unit changed from Hosts to Users". */
function partsWords(pair: Pair, parts: readonly PartPlan[], before: Record<string, unknown>, after: Record<string, unknown>): string {
  const changed = parts.filter(({ name }) => !same(before[name], after[name]))
  const words = changed.map(({ name, label, control }) => `${withinSentence(label)} ${changeWords({ ...pair, control, before: before[name], after: after[name] })}`)
  return `changed: ${words.join('; ')}`
}

function membersWords(pair: Pair, before: readonly unknown[], after: readonly unknown[]): string {
  const wordsOf = (side: 'before' | 'after', members: readonly unknown[]) => members.map((member) => memberWords(pair, side, member)).join(', ')
  const added = after.filter((member) => !before.some((each) => same(each, member)))
  const removed = before.filter((member) => !after.some((each) => same(each, member)))
  const said = [added.length > 0 ? `added ${wordsOf('after', added)}` : '', removed.length > 0 ? `removed ${wordsOf('before', removed)}` : ''].filter(Boolean)
  return `changed: ${said.join('; ') || `order is now ${wordsOf('after', after)}`}`
}

function memberWords(pair: Pair, side: 'before' | 'after', member: unknown): string {
  const { control } = pair
  if (control.type === 'row_refs') return namesOn(pair, side).referredTo(member)
  return control.type === 'choices' ? valueWords({ type: 'choice', options: control.options }, member) : `“${String(member)}”`
}

const namesOn = (pair: Pair, side: 'before' | 'after') => (side === 'before' ? pair.namesBefore : pair.namesAfter)

/** A value in one line, as it stands in a sentence. */
export function said(pair: Pair, side: 'before' | 'after'): string {
  const { control } = pair
  const value = pair[side]
  if (isNoAnswer(value)) return `${withinSentence(noAnswerWords[value.answer])} (${value.because})`
  if (isWithheld(value)) return 'withheld'
  if (control.type === 'rows' && Array.isArray(value)) return value.length === 1 ? 'a list of one entry' : `a list of ${value.length} entries`
  if (control.type === 'row_ref') return namesOn(pair, side).referredTo(value)
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((member) => memberWords(pair, side, member)).join(', ')
  if (control.type === 'group' && isObject(value)) {
    const given = control.parts.filter(({ name }) => value[name] !== undefined)
    return given.map((part) => `${withinSentence(part.label)} ${said({ ...pair, control: part.control, [side]: value[part.name] }, side)}`).join(', ')
  }
  const words = valueWords(control, value)
  const isQuoted = (control.type === 'line' || control.type === 'paragraph') && typeof value === 'string' && momentOf(value) === undefined
  return isQuoted ? `“${words}”` : words
}

/** The same, without a text that is too long for a sentence. */
function asState(pair: Pair, side: 'before' | 'after'): string {
  return isRunningText(pair) && typeof pair[side] === 'string' ? 'given' : said(pair, side)
}

function isAnswered(value: unknown): boolean {
  return isNoAnswer(value) || isWithheld(value)
}

/** Lower case where the first word is an ordinary one: "Unit" → "unit", "HVCI" stays. */
export function withinSentence(words: string): string {
  return /^[A-Z](?![A-Z])/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
