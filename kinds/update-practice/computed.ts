import { rankOf, type ProjectedLevel } from '@/domain/audience'
import { countAnswers } from '@/domain/count-answers'
import type { DocumentBody } from '@/domain/kind-definition'
import { nextExerciseDue } from './computed/next-exercise'
import { plansOf, type ChannelPlan } from './computed/plans'

/** What is never typed. Computed from what one level sees, so that it says no more than that level knows. */
export interface UpdatePracticeComputed extends Record<string, unknown> {
  channels: ChannelPlan[]
  /** `yyyy-mm-dd`, read from community on; null where the last exercise is not known. */
  next_exercise_due: string | null
  /** Fields that this level is told are not disclosed. */
  not_disclosed: number
}

export function compute(projected: DocumentBody, level: ProjectedLevel): UpdatePracticeComputed {
  return {
    channels: plansOf(projected),
    next_exercise_due: rankOf(level) >= rankOf('community') ? nextExerciseDue(projected) : null,
    not_disclosed: countAnswers(projected, 'not_disclosed'),
  }
}
