import type { AuthorClockFacts } from '@/db/queries/author-clock-facts'
import type { DeskRow } from '@/db/queries/desk-lists'
import { answerDue, reviewClocks, stepClocks, type Clock } from '@/domain/clocks'
import { minuteOf, momentSchema } from '@/domain/timestamp'
import { steps } from '@/domain/workflow/stage'

/** The clock that runs for a version and falls due first; null where none does. */
export function deskClock(row: DeskRow, facts: AuthorClockFacts | undefined): Clock | null {
  return reviewClock(row) ?? (facts ? authorClock(row, facts) : null)
}

// Nobody reviews what an affiliated organisation files (rulings 15), so no target runs.
function reviewClock({ state, submittedAt, reviewBegunAt, affiliatedWith }: DeskRow): Clock | null {
  if (!submittedAt || affiliatedWith || (state !== 'submitted' && state !== 'in_review')) return null
  const { firstResponse, review } = reviewClocks(submittedAt)
  return reviewBegunAt ? { name: 'Review', due: review } : { name: 'First response', due: firstResponse }
}

function authorClock(row: DeskRow, facts: AuthorClockFacts): Clock | null {
  const clocks = stepClock(row, facts)
  if (facts.askedAt) clocks.push({ name: 'Answers to notes', due: answerDue(facts.askedAt) })
  return clocks.toSorted((a, b) => a.due.getTime() - b.due.getTime())[0] ?? null
}

// Reconstructions and other kinds stand outside the clocks of an incident (rulings 16).
function stepClock(row: DeskRow, facts: AuthorClockFacts): Clock[] {
  if (row.kind !== 'incident_postmortem' || row.ownerKind !== 'vendor') return []
  const furthest = steps.findLastIndex((step) => facts.releasedSteps.includes(step))
  const severe = facts.severity === null || facts.severity === 'S1' || facts.severity === 'S2'
  const next = stepClocks(awareAt(facts.becameAware) ?? facts.begunAt, facts.firstReleasedAt, severe)[furthest + 1]
  return next ? [next] : []
}

function awareAt(stored: unknown): Date | null {
  const moment = momentSchema.safeParse(stored)
  return moment.success ? new Date(minuteOf(moment.data) * 60_000) : null
}
