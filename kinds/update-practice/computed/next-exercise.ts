import { answered } from '@/domain/answered'
import type { DocumentBody } from '@/domain/kind-definition'

/** The day by which the next exercise is due: twelve months after the last, the day before where that month is shorter. */
export function nextExerciseDue(projected: DocumentBody): string | null {
  const last = answered<string>(projected, 'exercises.last_exercise_on')
  if (!last) return null
  const [year = 0, month = 1, day = 1] = last.split('-').map(Number)
  const lastDayOfMonth = new Date(Date.UTC(year + 1, month, 0)).getUTCDate()
  return new Date(Date.UTC(year + 1, month - 1, Math.min(day, lastDayOfMonth))).toISOString().slice(0, 10)
}
