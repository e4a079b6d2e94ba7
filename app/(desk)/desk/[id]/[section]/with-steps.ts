import { z } from 'zod'
import { mostSteps, type UndoStep } from '@/figures/section-form/undo-steps'

const stepsSchema = z.array(z.strictObject({ words: z.string(), was: z.array(z.tuple([z.string(), z.array(z.string()).nullable()])), place: z.string() }))

/** The steps that can be undone, with those that a page sends along with its form; none of those where they cannot be read. */
export function withSteps(steps: readonly UndoStep[], posted: string): UndoStep[] {
  try {
    return [...steps, ...stepsSchema.parse(JSON.parse(posted))].slice(-mostSteps)
  } catch {
    return [...steps]
  }
}
