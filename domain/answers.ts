import { z } from 'zod'

export const noAnswers = ['unknown', 'not_applicable', 'not_disclosed'] as const

/** What a required field may hold instead of a value: a reason is always given. */
export const noAnswerSchema = z.strictObject({
  answer: z.enum(noAnswers),
  because: z.string().trim().min(1, 'Say why.').max(500),
})
export type NoAnswer = z.infer<typeof noAnswerSchema>

/** What stands in a projection where the vendor tightened a field below its schema's default. */
export interface Withheld {
  withheld: true
}
export const withheld: Withheld = Object.freeze({ withheld: true })

export type Answered<T> = T | NoAnswer

export const noAnswerWords: Record<NoAnswer['answer'], string> = {
  unknown: 'Unknown',
  not_applicable: 'Not applicable',
  not_disclosed: 'Not disclosed',
}

export function isNoAnswer(value: unknown): value is NoAnswer {
  return typeof value === 'object' && value !== null && 'answer' in value && 'because' in value
}

export function isWithheld(value: unknown): value is Withheld {
  return typeof value === 'object' && value !== null && 'withheld' in value && value.withheld === true
}

/** The value itself, or undefined where there is none to reckon with (absent, unknown, withheld). */
export function known<T>(value: T | NoAnswer | Withheld | undefined): T | undefined {
  return value === undefined || isNoAnswer(value) || isWithheld(value) ? undefined : (value as T)
}
