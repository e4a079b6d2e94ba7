import { z } from 'zod'
import { mostSteps, type UndoStep } from '@/figures/section-form/undo-steps'

const valuesSchema = z.array(z.string()).nullable()
const stepsSchema = z.array(
  z.strictObject({
    words: z.string(),
    was: z.array(z.tuple([z.string(), valuesSchema, valuesSchema])),
    place: z.string(),
    put: z.strictObject({ text: z.string(), line: z.boolean() }).optional(),
  }),
)

/** The steps that can be undone, with those that a page sends along with its form; none of those where they cannot be read. */
export function withSteps(steps: readonly UndoStep[], posted: string): UndoStep[] {
  try {
    return [...steps, ...stepsSchema.parse(JSON.parse(posted))].slice(-mostSteps)
  } catch {
    return [...steps]
  }
}
