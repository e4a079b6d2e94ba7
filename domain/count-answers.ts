import { isNoAnswer, type NoAnswer } from './answers'
import type { DocumentBody } from './kind-definition'

/** How many fields of a body, those in rows included, give this answer instead of a value. */
export function countAnswers(body: DocumentBody, answer: NoAnswer['answer']): number {
  return Object.values(body).reduce((sum, section) => sum + countIn(section, answer), 0)
}

function countIn(value: unknown, answer: NoAnswer['answer']): number {
  if (isNoAnswer(value)) return value.answer === answer ? 1 : 0
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, inner) => sum + countIn(inner, answer), 0)
}
