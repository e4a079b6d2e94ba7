import { answerName, becauseName, first, rowsName, withUnixLines, type FormEntries } from '@/domain/form/form-entries'
import { withoutText, type PutText } from './usual-texts'

type Values = readonly string[] | null

/** What the controls that a deed changed held before it and what it made of them; null where they were not there. */
export interface UndoStep {
  /** What was done: "An entry was removed". */
  words: string
  was: readonly (readonly [name: string, before: Values, made: Values])[]
  /** The control to lead to once it is undone. */
  place: string
  /** The text that was put into that control: no more than that is taken out of what it holds by then. */
  put?: PutText | undefined
}

/** More steps back than anybody takes would travel with every form. */
export const mostSteps = 5

/** The steps that can be undone after one more change of a form; the last one is the newest. */
export function withStep(steps: readonly UndoStep[], before: FormEntries, after: FormEntries, { words, place, put }: Omit<UndoStep, 'was'>): UndoStep[] {
  const was = [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => !same(before.get(name), after.get(name)))
    .map((name) => [name, before.get(name) ?? null, after.get(name) ?? null] as const)
  return was.length === 0 ? [...steps] : [...steps, { words, was, place, ...(put && { put }) }].slice(-mostSteps)
}

// A control that is drawn empty posts an empty text, and a browser posts line ends of its own.
function same(a: Values | undefined, b: Values | undefined): boolean {
  return [...(a ?? [''])].map(withUnixLines).join('\0') === [...(b ?? [''])].map(withUnixLines).join('\0')
}

/**
 * A form as it was before a deed. A field keeps what was typed in it since; a row that goes, goes whole. An answer comes
 * back only with the value that it stood instead of: it would hide what was typed.
 */
export function undone(entries: FormEntries, { was, place, put }: UndoStep): FormEntries {
  const back = new Map(entries)
  const values = was.filter(([name]) => !isAnswer(name))
  for (const [name, before, made] of values) {
    if (!isField(name) || same(entries.get(name), made)) putBack(back, name, before)
    else if (put && name === place) takeOut(back, name, put)
  }
  const answers = keptSince(back, values) ? [] : was.filter(([name]) => isAnswer(name))
  for (const [name, before, made] of answers) if (same(entries.get(name), made)) putBack(back, name, before)
  for (const [name] of was) if (!isThere(name, back)) back.delete(name)
  return back
}

function putBack(entries: Map<string, readonly string[]>, name: string, values: Values): void {
  if (values === null) entries.delete(name)
  else entries.set(name, values)
}

function takeOut(entries: Map<string, readonly string[]>, name: string, put: PutText): void {
  const typed = first(entries, name)
  const left = withoutText(typed, put)
  if (left !== typed) entries.set(name, [left])
}

/** Whether anything that a deed changed is, after its undoing, not as it was before. */
export function keptSince(entries: FormEntries, was: UndoStep['was']): boolean {
  return was.some(([name, before]) => isThere(name, entries) && !same(entries.get(name), before))
}

function isAnswer(name: string): boolean {
  return name.endsWith(answerName('')) || name.endsWith(becauseName(''))
}

// Which rows there are, and what is chosen beside a list, changes with a deed only.
function isField(name: string): boolean {
  return isAnswer(name) || !name.includes('@')
}

function isThere(name: string, entries: FormEntries): boolean {
  const [list = '', inList] = name.split('#')
  const row = inList?.split('.')[0]
  return row === undefined || (entries.get(rowsName(list))?.includes(row) ?? false)
}

/** Where a step leads once it is undone: to its field or row where the row is there again, or else to its list. */
export function placeOf({ place }: UndoStep, entries: FormEntries): string {
  return isThere(place, entries) ? place : (place.split('#')[0] ?? place)
}
