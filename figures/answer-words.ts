import { isNoAnswer, isWithheld, noAnswerWords, type NoAnswer, type Withheld } from '@/domain/answers'

export type AnswerValue = boolean | NoAnswer | Withheld | undefined
export type AnswerShape = 'yes' | 'no' | NoAnswer['answer'] | 'withheld' | 'missing'

/** Which of the seven visibly different answers a value is. */
export function answerShape(value: AnswerValue): AnswerShape {
  if (value === undefined) return 'missing'
  if (isWithheld(value)) return 'withheld'
  if (isNoAnswer(value)) return value.answer
  return value ? 'yes' : 'no'
}

/** The words of an answer, without its reason. */
export function answerWords(value: AnswerValue): string {
  const shape = answerShape(value)
  if (shape === 'yes') return 'Yes'
  if (shape === 'no') return 'No'
  if (shape === 'withheld') return 'Withheld'
  if (shape === 'missing') return 'Not given yet'
  return noAnswerWords[shape]
}
