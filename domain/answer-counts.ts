import { isNoAnswer, isWithheld, noAnswers, type NoAnswer } from './answers'
import { isRowList } from './field-walk'
import type { DocumentBody } from './kind-definition'

export type AnswerCounts = Record<NoAnswer['answer'] | 'withheld', number>

/** How many fields of a body, rows included, hold an answer instead of a value, by answer; and how many are withheld from its reader. */
export function answerCounts(body: DocumentBody): AnswerCounts {
  const counts = Object.fromEntries([...noAnswers, 'withheld'].map((answer) => [answer, 0])) as AnswerCounts
  const count = (value: unknown) => {
    if (isRowList(value)) value.flatMap((row) => Object.values(row)).forEach(count)
    else if (isNoAnswer(value)) counts[value.answer] += 1
    else if (isWithheld(value)) counts.withheld += 1
  }
  Object.values(body).flatMap((section) => Object.values(section)).forEach(count)
  return counts
}
