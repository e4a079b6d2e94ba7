import { isNoAnswer, isWithheld, type NoAnswer } from '../answers'
import { parseFieldPath, valueAt } from '../field-path'
import type { DocumentBody } from '../kind-definition'

/**
 * What a projection tells at a path: a value, that the vendor knows or gives none and why, nothing at all, or that it is
 * withheld. `silent` is both what was never stated and what lies above the reader's level: the two look the same.
 */
export type Told<T> = { path: string } & ({ is: 'value'; value: T } | { is: 'no_answer'; answer: NoAnswer } | { is: 'silent' } | { is: 'withheld' })

/** What a projection tells at a path. Values are those of the schema at that path; nothing is checked here. */
export function toldAt<T>(projected: DocumentBody, path: string): Told<T> {
  const parsed = parseFieldPath(path)
  const value = parsed ? valueAt(projected, parsed) : undefined
  if (value === undefined) return { path, is: 'silent' }
  if (isWithheld(value)) return { path, is: 'withheld' }
  return isNoAnswer(value) ? { path, is: 'no_answer', answer: value } : { path, is: 'value', value: value as T }
}

/** The same with its value in another form; a value that has none there counts as not stated. */
export function inForm<T, U>(told: Told<T>, form: (value: T) => U | undefined): Told<U> {
  if (told.is !== 'value') return told
  const value = form(told.value)
  return value === undefined ? { path: told.path, is: 'silent' } : { path: told.path, is: 'value', value }
}

export function valueOf<T>(told: Told<T>): T | undefined {
  return told.is === 'value' ? told.value : undefined
}
