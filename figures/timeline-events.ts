import type { ReactNode } from 'react'
import { spanWords } from '@/components/distance-words'
import { known, type NoAnswer, type Withheld } from '@/domain/answers'
import { spanOf, type Moment } from '@/domain/timestamp'

export interface TimelineEvent {
  row: string
  type: string
  label: string
  at: Moment | NoAnswer | Withheld | undefined
  text?: ReactNode
}

export interface TimelineSpan {
  label: string
  /** Row ids of the events it lies between. */
  from: string | undefined
  to: string | undefined
}

/** What an event does to the drawing. */
export type EventTone = 'exposure' | 'impact' | 'control' | 'word' | 'recovery' | 'plain'

const tones: Record<string, EventTone> = {
  released: 'exposure',
  ring_opened: 'exposure',
  first_failure: 'impact',
  halted: 'control',
  reverted: 'control',
  fix_available: 'control',
  microsoft_notified: 'word',
  customers_notified: 'word',
  public_statement: 'word',
  recovered_50: 'recovery',
  recovered_95: 'recovery',
  recovered_99: 'recovery',
  closed: 'recovery',
}

export function toneOf(type: string): EventTone {
  return tones[type] ?? 'plain'
}

export type TimedEvent = TimelineEvent & { at: Moment }

/** Events with a time in their order, then those without one as given. */
export function orderEvents(events: readonly TimelineEvent[]): { timed: TimedEvent[]; untimed: TimelineEvent[] } {
  const timed: TimedEvent[] = []
  const untimed: TimelineEvent[] = []
  for (const event of events) {
    const at = known<Moment>(event.at)
    if (at) timed.push({ ...event, at })
    else untimed.push(event)
  }
  return { timed: timed.sort((a, b) => spanOf(a.at)[0] - spanOf(b.at)[0]), untimed }
}

export interface Exposure {
  /** Indexes of the events between which hosts were exposed. */
  begins: number
  ends: number
  /** Nothing is known to have been halted; it then runs to the last event. */
  open: boolean
}

/** From the last release before the first halt or revert; null where nothing was released. */
export function exposureOf(events: readonly TimedEvent[]): Exposure | null {
  const stopped = events.findIndex((event) => event.type === 'halted' || event.type === 'reverted')
  const before = stopped < 0 ? events : events.slice(0, stopped)
  const begins = before.map((event) => event.type).lastIndexOf('released')
  if (begins < 0) return null
  return { begins, ends: stopped < 0 ? events.length - 1 : stopped, open: stopped < 0 }
}

/** The time between two events in words; "about" where either is known to the hour or day only, "Unknown" without both. */
export function spanBetween(from: TimelineEvent | undefined, to: TimelineEvent | undefined): string {
  const begin = from && known<Moment>(from.at)
  const end = to && known<Moment>(to.at)
  if (!begin || !end) return 'Unknown'
  const minutes = spanOf(end)[0] - spanOf(begin)[0]
  if (begin.precision === 'minute' && end.precision === 'minute') return spanWords(minutes * 60_000)
  const days = begin.precision === 'day' || end.precision === 'day'
  const unit = days ? 1440 : 60
  const rounded = Math.round(minutes / unit) * unit
  return rounded === 0 ? `less than ${days ? 'a day' : 'an hour'}` : `about ${spanWords(rounded * 60_000)}`
}
