import { known, type NoAnswer } from './answers'
import { stepClocks, type Clock } from './clocks'
import { minuteOf, momentSchema, type Moment } from './timestamp'
import type { Kind, OrganisationKind } from './vocabulary'
import { steps } from './workflow/stage'

export interface IncidentSoFar {
  kind: Kind
  ownerKind: OrganisationKind
  /** The author's answer to when they became aware; anything else counts as not answered. */
  becameAware: unknown
  begunAt: Date
  firstReleasedAt: Date | null
  releasedSteps: readonly string[]
  /** Null where it cannot be computed yet, which counts as severe. */
  grade: string | null
}

/** When the vendor became aware, where the author says so. */
export function awareAt(answer: unknown): Date | null {
  const moment = momentSchema.safeParse(known(answer as Moment | NoAnswer | undefined))
  return moment.success ? new Date(minuteOf(moment.data) * 60_000) : null
}

/**
 * The clocks of the steps after the furthest released one, in order. They run from awareness, or from when the document
 * was begun. Reconstructions and other kinds stand outside them (rulings 16).
 */
export function openStepClocks(incident: IncidentSoFar): Clock[] {
  if (incident.kind !== 'incident_postmortem' || incident.ownerKind !== 'vendor') return []
  const furthest = steps.findLastIndex((step) => incident.releasedSteps.includes(step))
  const severe = incident.grade === null || incident.grade === 'S1' || incident.grade === 'S2'
  return stepClocks(awareAt(incident.becameAware) ?? incident.begunAt, incident.firstReleasedAt, severe).slice(furthest + 1)
}
