const hour = 3_600_000
const day = 24 * hour

export interface Clock {
  name: string
  due: Date
}

/** When a post-mortem's steps fall due, from the minute the vendor became aware and from the first notice. Source: workflow C.2. */
export function stepClocks(awareAt: Date, firstNoticeAt: Date | null, severe: boolean): Clock[] {
  const notice = { name: 'Notice', due: new Date(awareAt.getTime() + 24 * hour) }
  const preliminary = { name: 'Preliminary', due: new Date(awareAt.getTime() + 72 * hour) }
  if (!firstNoticeAt) return [notice, preliminary]
  const full = { name: 'Full report', due: new Date(firstNoticeAt.getTime() + (severe ? 14 : 30) * day) }
  return [notice, preliminary, full]
}

/** `count` working days (Monday to Friday, UTC) after `from`, at the same time of day. */
export function workingDaysAfter(from: Date, count: number): Date {
  const at = new Date(from)
  for (let left = count; left > 0; ) {
    at.setUTCDate(at.getUTCDate() + 1)
    const weekday = at.getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return at
}

/** Microsoft's targets for a submitted version: first response in 5 working days, the whole review in 15. */
export function reviewClocks(submittedAt: Date): { firstResponse: Date; review: Date } {
  return { firstResponse: workingDaysAfter(submittedAt, 5), review: workingDaysAfter(submittedAt, 15) }
}

/** Whether a target was missed: first response while nobody began the review, or the whole review. */
export function reviewHasLapsed(submittedAt: Date, reviewBegunAt: Date | null, now: Date): boolean {
  const { firstResponse, review } = reviewClocks(submittedAt)
  return now > review || (!reviewBegunAt && now > firstResponse)
}

/** What a vendor released or confirmed is looked at again within a year (data-model B.0.1). */
export function nextReviewDue(confirmedAt: Date): Date {
  const due = new Date(confirmedAt)
  due.setUTCFullYear(due.getUTCFullYear() + 1)
  return due
}

/** The clock of that review; none where nobody vouched for anything. */
export function yearlyReview(confirmedAt: Date | null): Clock[] {
  return confirmedAt ? [{ name: 'Yearly review', due: nextReviewDue(confirmedAt) }] : []
}

/** `review_due` from 30 days before the review falls due, `stale` from 30 days after (workflow C.2). */
export type ReviewStanding = 'current' | 'review_due' | 'stale'

const reviewMargin = 30 * day

export function reviewStanding(due: Date, now: Date): ReviewStanding {
  if (now.getTime() < due.getTime() - reviewMargin) return 'current'
  return now < staleFrom(due) ? 'review_due' : 'stale'
}

/** From when on readers are told that the review was due. */
export function staleFrom(due: Date): Date {
  return new Date(due.getTime() + reviewMargin)
}

/** The moment at which what a page says of a review next changes: when it falls due, then when it is stale; null after that. */
export function nextReviewBoundary(due: Date, now: Date): Date | null {
  return [due, staleFrom(due)].find((at) => at > now) ?? null
}

/** An answer to a review note is due seven days after it was asked. */
export function answerDue(askedAt: Date): Date {
  return new Date(askedAt.getTime() + 7 * day)
}
