import { describe, expect, it } from 'vitest'
import { timesInOrder } from './times-in-order'

const at = (time: string, precision = 'minute') => ({ at: `2026-01-02T${time}Z`, precision })
const timeline = (...events: [event: string, when: unknown][]) => ({
  timeline: { events: events.map(([event, when], index) => ({ row: `aaaa000${index}`, event, when })) },
})
const found = (body: Record<string, Record<string, unknown>>) => timesInOrder(body, { step: 'notice' })

describe('timesInOrder', () => {
  it('holds where events follow each other, whatever the order of their rows', () => {
    expect(found(timeline(['halted', at('05:27')], ['detected', at('05:00')], ['released', at('04:09')], ['first_failure', at('04:09')]))).toEqual([])
  })

  it('names the event that is told as too early', () => {
    expect(found(timeline(['released', at('04:09')], ['first_failure', at('04:08')]))).toEqual([
      { path: 'timeline.events#aaaa0001.when', message: '“First failure” is told as earlier than “Update released”. Check both times.' },
    ])
    expect(found(timeline(['recovered_95', at('09:00')], ['recovered_99', at('08:59')]))).toHaveLength(1)
    expect(found(timeline(['detected', at('09:00')], ['halted', at('08:59')]))).toHaveLength(1)
  })

  it('asks for rings in the order in which they opened', () => {
    const rings = (...times: string[]) => ({ rollout: { rings: times.map((time, index) => ({ row: `aaaa000${index}`, ring: `Ring ${index}`, opened_at: at(time) })) } })
    expect(found(rings('04:00', '04:00', '05:00'))).toEqual([])
    expect(found(rings('04:00', '03:59'))).toEqual([
      { path: 'rollout.rings#aaaa0001.opened_at', message: '“Ring 1” is told as earlier than “Ring 0”. Check both times.' },
    ])
  })

  it('looks past events that are not told', () => {
    expect(found(timeline(['released', at('09:00')], ['halted', at('08:00')]))).toHaveLength(1)
  })

  it('leaves open what the precision leaves open', () => {
    expect(found(timeline(['released', at('04:09')], ['first_failure', at('04:00', 'hour')], ['halted', at('00:00', 'day')]))).toEqual([])
    expect(found(timeline(['released', at('05:00')], ['first_failure', at('04:00', 'hour')]))).toHaveLength(1)
  })

  it('passes over times that are unknown', () => {
    expect(found(timeline(['released', { answer: 'unknown', because: 'x' }], ['halted', at('00:00')]))).toEqual([])
  })

  it('takes the earliest of several events of one type', () => {
    expect(found(timeline(['released', at('09:00')], ['released', at('07:00')], ['first_failure', at('08:00')]))).toEqual([])
  })

  it('wants the start not after becoming aware', () => {
    const preliminary = { started_at: at('05:00'), became_aware_at: at('04:00') }
    expect(found({ preliminary }).map(({ path }) => path)).toEqual(['preliminary.became_aware_at'])
  })
})
