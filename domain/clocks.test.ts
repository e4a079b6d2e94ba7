import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerDue, nextReviewDue, reviewClocks, reviewHasLapsed, reviewStanding, staleFrom, stepClocks, workingDaysAfter } from './clocks'

const at = (text: string) => new Date(text)
const moments = fc.date({ min: at('2020-01-01T00:00Z'), max: at('2040-01-01T00:00Z'), noInvalidDate: true })
const dueTimes = (clocks: { name: string; due: Date }[]) => clocks.map((clock) => `${clock.name} ${clock.due.toISOString()}`)

test('notice and preliminary fall due 24 and 72 hours after the vendor became aware', () => {
  expect(dueTimes(stepClocks(at('2024-07-19T04:09Z'), null, true))).toEqual(['Notice 2024-07-20T04:09:00.000Z', 'Preliminary 2024-07-22T04:09:00.000Z'])
})

test('the full report falls due 14 days after the first notice when severe, and 30 days otherwise', () => {
  const [aware, notice] = [at('2024-07-19T04:09Z'), at('2024-07-19T09:00Z')]
  expect(dueTimes(stepClocks(aware, notice, true)).at(-1)).toBe('Full report 2024-08-02T09:00:00.000Z')
  expect(dueTimes(stepClocks(aware, notice, false)).at(-1)).toBe('Full report 2024-08-18T09:00:00.000Z')
})

test('working days skip Saturday and Sunday and keep the time of day', () => {
  expect(workingDaysAfter(at('2026-11-20T16:30Z'), 1)).toEqual(at('2026-11-23T16:30Z'))
  expect(workingDaysAfter(at('2026-11-21T16:30Z'), 1)).toEqual(at('2026-11-23T16:30Z'))
  expect(workingDaysAfter(at('2026-11-16T16:30Z'), 5)).toEqual(at('2026-11-23T16:30Z'))
  expect(workingDaysAfter(at('2026-11-16T16:30Z'), 0)).toEqual(at('2026-11-16T16:30Z'))
})

test('the last of any number of working days is one, and that many lie between', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const end = workingDaysAfter(from, count)
      const days = Math.round((end.getTime() - from.getTime()) / 86_400_000)
      const working = Array.from({ length: days }, (_, index) => new Date(from.getTime() + (index + 1) * 86_400_000).getUTCDay()).filter((day) => day !== 0 && day !== 6)
      expect([0, 6]).not.toContain(end.getUTCDay())
      expect(working).toHaveLength(count)
    }),
  )
})

test('Microsoft has five working days for a first response and fifteen for the review', () => {
  expect(reviewClocks(at('2026-11-16T12:00Z'))).toEqual({ firstResponse: at('2026-11-23T12:00Z'), review: at('2026-12-07T12:00Z') })
})

test('a review lapses after its target, and not at it', () => {
  const submitted = at('2026-11-16T12:00Z')
  expect(reviewHasLapsed(submitted, null, at('2026-11-23T12:00Z'))).toBe(false)
  expect(reviewHasLapsed(submitted, null, at('2026-11-23T12:00:00.001Z'))).toBe(true)
  expect(reviewHasLapsed(submitted, at('2026-11-20T12:00Z'), at('2026-12-07T12:00Z'))).toBe(false)
  expect(reviewHasLapsed(submitted, at('2026-11-20T12:00Z'), at('2026-12-07T12:00:00.001Z'))).toBe(true)
})

test('a review that lapsed stays lapsed while nobody acts', () => {
  fc.assert(
    fc.property(moments, fc.boolean(), fc.nat(90), fc.nat(90), (submitted, begun, sooner, later) => {
      const after = (days: number) => new Date(submitted.getTime() + days * 86_400_000)
      const begunAt = begun ? submitted : null
      if (reviewHasLapsed(submitted, begunAt, after(sooner))) expect(reviewHasLapsed(submitted, begunAt, after(sooner + later))).toBe(true)
    }),
  )
})

test('an answer falls due seven days after the question', () => {
  expect(answerDue(at('2026-11-22T08:00Z'))).toEqual(at('2026-11-29T08:00Z'))
})

test('a review is due from 30 days before its day, and stale from 30 days after', () => {
  const due = nextReviewDue(at('2026-06-15T12:00Z'))
  expect(due).toEqual(at('2027-06-15T12:00Z'))
  expect(staleFrom(due)).toEqual(at('2027-07-15T12:00Z'))
  const standings = ['2027-05-16T11:59:59.999Z', '2027-05-16T12:00Z', '2027-06-15T12:00Z', '2027-07-15T11:59:59.999Z', '2027-07-15T12:00Z']
  expect(standings.map((moment) => reviewStanding(due, at(moment)))).toEqual(['current', 'review_due', 'review_due', 'review_due', 'stale'])
})
