import { inRow, rowsAt } from '@/domain/answered'
import { minutesOf } from '@/domain/duration'
import type { BodyRow } from '@/domain/field-path'
import type { Rule } from '@/domain/kind-definition'

const later = 'This cannot be shorter than the time of half of them.'

/** Uptake: half of a ring has an update no later than 95% of it. */
export const halfOfARingIsNotLaterThanNearlyAll: Rule = (body) => inOrder('channels.list', 'uptake_p50', 'uptake_p95')(body)

/** Signals: the usual delay is not longer than the long one. */
export const theUsualDelayIsNotTheLongest: Rule = (body) => inOrder('signals.list', 'latency_p50', 'latency_p95')(body)

function inOrder(list: string, half: string, nearlyAll: string) {
  return (body: Parameters<Rule>[0]) =>
    rowsAt(body, list)
      .filter((row) => (minutesIn(row, half) ?? 0) > (minutesIn(row, nearlyAll) ?? Infinity))
      .map(({ row }) => ({ path: `${list}#${row}.${nearlyAll}`, message: later }))
}

function minutesIn(row: BodyRow, field: string): number | undefined {
  const duration = inRow<string>(row, field)
  return duration === undefined ? undefined : minutesOf(duration)
}

/** No more updates are halted or rolled back than were released. */
export const noMoreIsHaltedThanReleased: Rule = (body) =>
  rowsAt(body, 'outcomes.list').flatMap((row) => {
    const releases = inRow<number>(row, 'releases') ?? Infinity
    return ['halted', 'rolled_back']
      .filter((field) => (inRow<number>(row, field) ?? 0) > releases)
      .map((field) => ({ path: `outcomes.list#${row.row}.${field}`, message: 'This is more than were released.' }))
  })
