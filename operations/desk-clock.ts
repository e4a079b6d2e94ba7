import type { AuthorClockFacts } from '@/db/queries/author-clock-facts'
import type { DeskRow } from '@/db/queries/desk-lists'
import { answerDue, reviewClocks, yearlyReview, type Clock } from '@/domain/clocks'
import { isReviewed } from '@/domain/document-facts'
import { openStepClocks } from '@/domain/incident-clocks'

/** The clock that runs for a version and falls due first, with those of its authors where it is one's own; null where none does. */
export function deskClock(row: DeskRow, facts: AuthorClockFacts | undefined, own: boolean): Clock | null {
  return reviewClock(row) ?? firstDue([...(facts ? authorClocks(row, facts) : []), ...(own ? yearlyReview(row.confirmedAt) : [])])
}

function reviewClock(row: DeskRow): Clock | null {
  const { state, submittedAt, reviewBegunAt } = row
  if (!submittedAt || !isReviewed(row) || (state !== 'submitted' && state !== 'in_review')) return null
  const { firstResponse, review } = reviewClocks(submittedAt)
  return reviewBegunAt ? { name: 'Review', due: review } : { name: 'First response', due: firstResponse }
}

function authorClocks(row: DeskRow, facts: AuthorClockFacts): Clock[] {
  const { becameAware, begunAt, firstReleasedAt, releasedSteps, severity: grade } = facts
  const clocks = openStepClocks({ kind: row.kind, ownerKind: row.ownerKind, becameAware, begunAt, firstReleasedAt, releasedSteps, grade }).slice(0, 1)
  if (facts.askedAt) clocks.push({ name: 'Answers to notes', due: answerDue(facts.askedAt) })
  return clocks
}

function firstDue(clocks: readonly Clock[]): Clock | null {
  return clocks.toSorted((a, b) => a.due.getTime() - b.due.getTime())[0] ?? null
}
