import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Moment } from '@/domain/timestamp'
import { Timeline } from './timeline'
import { exposureOf, orderEvents, spanBetween, type TimedEvent, type TimelineEvent } from './timeline-events'
import { scaleEvents } from './timeline-scale'
import { stripSentence } from './timeline-strip'

const minute = (at: string): Moment => ({ at, precision: 'minute' })
const factor: TimelineEvent = { row: 'a', type: 'factor_introduced', label: 'Factor introduced', at: { at: '2024-02-28T00:00Z', precision: 'day' } }
const released: TimelineEvent = { row: 'b', type: 'released', label: 'Released', at: minute('2024-07-19T04:09Z') }
const reverted: TimelineEvent = { row: 'c', type: 'reverted', label: 'Reverted', at: minute('2024-07-19T05:27Z') }
const notified: TimelineEvent = { row: 'd', type: 'customers_notified', label: 'Customers notified', at: { answer: 'unknown', because: 'Not on record.' } }
const events = [reverted, notified, factor, released]

const text = (html: string) => html.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a timeline', () => {
  const html = renderToStaticMarkup(<Timeline events={events} spans={[{ label: 'Window', from: 'b', to: 'c' }, { label: 'To notice', from: 'b', to: 'd' }]} />)

  test('is an ordered list in the order of time', () => {
    expect([...html.matchAll(/<li[^>]* id="event-(\w)"/g)].map((match) => match[1])).toEqual(['a', 'b', 'c'])
  })

  test('says where exposure begins and ends, and for how long', () => {
    expect(text(html)).toContain('Released Exposure begins')
    expect(text(html)).toContain('Reverted Exposure ends')
    expect(html).toContain('Hosts were exposed for 1 hour 18 minutes, from event 2 to event 3.')
  })

  test('states chosen durations, unknown where a time is', () => {
    expect(text(html)).toContain('Window 1 hour 18 minutes')
    expect(text(html)).toContain('To notice Unknown')
  })

  test('lists an event without a time, with the reason', () => {
    expect(text(html)).toContain('Customers notified Unknown because: Not on record.')
  })

  test('keeps each date for those who listen, though a day is drawn once', () => {
    expect(html.match(/19 July 2024/g)?.length).toBeGreaterThanOrEqual(2)
  })

  test('carries no inline style', () => {
    expect(html).not.toContain('style=')
  })
})

describe('a duration', () => {
  test('is about as exact as the coarser of its two times', () => {
    expect(spanBetween(factor, released)).toBe('about 142 days')
    expect(spanBetween(released, { ...reverted, at: { at: '2024-07-19T09:00Z', precision: 'hour' } })).toBe('about 5 hours')
  })

  test('is unknown without both times', () => {
    expect(spanBetween(released, notified)).toBe('Unknown')
    expect(spanBetween(undefined, released)).toBe('Unknown')
  })
})

describe('exposure', () => {
  test('runs from the last release before the halt', () => {
    const { timed } = orderEvents([{ ...released, row: 'x', at: minute('2024-03-05T00:00Z') }, ...events])
    expect(exposureOf(timed)).toEqual({ begins: 2, ends: 3, open: false })
  })

  test('is open to the last event while nothing is halted', () => {
    const later: TimelineEvent = { row: 'e', type: 'detected', label: 'Detected', at: minute('2024-07-19T04:40Z') }
    expect(exposureOf(orderEvents([released, later]).timed)).toEqual({ begins: 0, ends: 1, open: true })
    const html = renderToStaticMarkup(<Timeline events={[released, later]} />)
    expect(html).toContain('Hosts are exposed since event 1; no halt is recorded.')
    expect(html).not.toContain('Exposure ends')
  })

  test('is not claimed where nothing was released', () => {
    expect(exposureOf(orderEvents([factor, reverted]).timed)).toBeNull()
  })
})

describe('the scale of the strip', () => {
  test('keeps 78 minutes readable among five months', () => {
    const { gaps } = scaleEvents(orderEvents(events).timed)
    expect(gaps[1]?.minutes).toBe(78)
    expect((gaps[1]?.to ?? 0) - (gaps[1]?.from ?? 0)).toBeGreaterThan(25)
    expect(gaps.map((gap) => gap.broken)).toEqual([true, false])
  })

  test('keeps any events in order and inside', () => {
    fc.assert(
      fc.property(fc.array(fc.date({ min: new Date('2010-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), { minLength: 2, maxLength: 20 }), (dates) => {
        const timed: TimedEvent[] = dates.map((date, index) => ({ row: String(index), type: 'note', label: 'Note', at: minute(`${date.toISOString().slice(0, 16)}Z`) }))
        const { at } = scaleEvents(orderEvents(timed).timed)
        expect([...at].sort((a, b) => a - b)).toEqual(at)
        expect(at[0]).toBeGreaterThanOrEqual(0)
        expect(at.at(-1)).toBeLessThanOrEqual(100)
      }),
    )
  })

  test('is described by its span', () => {
    expect(stripSentence([])).toBe('No event has a known time.')
    expect(stripSentence(orderEvents([factor, reverted]).timed)).toBe('2 events from 28 February 2024 to 19 July 2024.')
  })
})
