import type { ProjectedLevel } from '@/domain/audience'
import type { DocumentBody } from '@/domain/kind-definition'
import { durationsOf, type Duration, type DurationName } from './computed/durations'
import { severityOf, type Severity } from './computed/severity'

/** What is never typed. Computed from what one level sees, so that it says no more than that level knows. */
export interface PostMortemComputed extends Record<string, unknown> {
  severity: Severity | null
  durations: Record<DurationName, Duration>
}

export function compute(projected: DocumentBody, level: ProjectedLevel): PostMortemComputed {
  return { severity: severityOf(projected, level), durations: durationsOf(projected) }
}
