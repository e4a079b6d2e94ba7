import { isNoAnswer, isWithheld } from '@/domain/answers'
import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'
import { spanOf, type Moment } from '@/domain/timestamp'
import { inRow, rowsAt } from '@/domain/answered'
import { earliestOf } from '../events'
import { eventWords, type EventType } from '../vocabulary'

/** In minutes, between the least and the most that the precision of both times allows; `why` is a sentence. */
export type Duration = { from: EventType; to: EventType; least: number; most: number } | { to: EventType; unknown: string }

export const durationNames = ['to_detect', 'to_halt', 'to_notify', 'to_95_recovered'] as const
export type DurationName = (typeof durationNames)[number]

export const durationWords: Record<DurationName, string> = {
  to_detect: 'Time to detect',
  to_halt: 'Time to halt',
  to_notify: 'Time to tell customers',
  to_95_recovered: 'Time to 95% of hosts recovered',
}

const ends: Record<DurationName, EventType> = {
  to_detect: 'detected',
  to_halt: 'halted',
  to_notify: 'customers_notified',
  to_95_recovered: 'recovered_95',
}

/** Counted from the release of the update; from the first failure where the timeline tells of no release. */
export function durationsOf(projected: DocumentBody): Record<DurationName, Duration> {
  const events = rowsAt(projected, 'timeline.events')
  const from: EventType = rowsOf(events, 'released').length > 0 ? 'released' : 'first_failure'
  const entries = durationNames.map((name) => [name, between(events, from, ends[name])])
  return Object.fromEntries(entries) as Record<DurationName, Duration>
}

function between(events: readonly BodyRow[], from: EventType, to: EventType): Duration {
  const start = timeOf(events, from)
  const end = timeOf(events, to)
  if (typeof start === 'string') return { to, unknown: start }
  if (typeof end === 'string') return { to, unknown: end }
  const [startFirst, startLast] = spanOf(start)
  const [endFirst, endLast] = spanOf(end)
  if (endLast < startFirst) return { to, unknown: `“${eventWords[to]}” is told as earlier than “${eventWords[from]}”.` }
  return { from, to, least: Math.max(0, endFirst - startLast), most: endLast - startFirst }
}

/** The earliest time of an event, or why none is known: also where a time that is not known may be an earlier one. */
function timeOf(events: readonly BodyRow[], event: EventType): Moment | string {
  const rows = rowsOf(events, event)
  const open = rows.find((row) => inRow(row, 'when') === undefined)
  const earliest = open ? undefined : earliestOf(rows)
  if (earliest) return earliest.moment
  const when = open?.['when']
  if (isNoAnswer(when)) return `“${eventWords[event]}”: ${when.because}`
  if (isWithheld(when)) return `The time of “${eventWords[event]}” is withheld at this level.`
  if (events.some((row) => isWithheld(row['event']))) return `“${eventWords[event]}” is not told, or is withheld at this level.`
  return `The timeline does not tell of “${eventWords[event]}”.`
}

function rowsOf(events: readonly BodyRow[], event: EventType): BodyRow[] {
  return events.filter((row) => row['event'] === event)
}
