import type { DocumentBody, KindDefinition } from './kind-definition'

/** Milliseconds for which a section ticked as unchanged counts: a confirmation says what is true now. */
const counted = 30 * 24 * 3_600_000

export interface Tick {
  key: string
  confirmedAt: Date
}

/** The sections that a released document is confirmed by: those that say something, in the order of the form. */
export function sectionsToConfirm(kind: KindDefinition, body: DocumentBody): string[] {
  return Object.keys(kind.sections).filter((key) => Object.keys(body[key] ?? {}).length > 0)
}

/** The ticks that still count at `now`, 30 days from when they were set. */
export function countedTicks<T extends Tick>(ticks: readonly T[], now: Date): T[] {
  return ticks.filter(({ confirmedAt }) => now.getTime() - confirmedAt.getTime() < counted)
}
