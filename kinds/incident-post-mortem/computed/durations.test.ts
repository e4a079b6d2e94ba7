import { describe, expect, it } from 'vitest'
import { durationsOf } from './durations'

const at = (time: string, precision = 'minute') => ({ at: time, precision })
const told = (...events: [event: unknown, when: unknown][]) =>
  durationsOf({ timeline: { events: events.map(([event, when], index) => ({ row: `aaaa000${index}`, event, when })) } })

describe('durations', () => {
  it('are exact where both times are told to the minute', () => {
    const { to_halt: toHalt } = told(['released', at('2024-07-19T04:09Z')], ['halted', at('2024-07-19T05:27Z')])
    expect(toHalt).toEqual({ from: 'released', to: 'halted', least: 78, most: 78 })
  })

  it('have bounds where a time is told to the hour or the day', () => {
    const { to_halt: toHalt } = told(['released', at('2024-07-19T04:00Z', 'hour')], ['halted', at('2024-07-19T05:27Z')])
    expect(toHalt).toEqual({ from: 'released', to: 'halted', least: 28, most: 87 })
    const { to_95_recovered: recovered } = told(['released', at('2024-07-19T04:09Z')], ['recovered_95', at('2024-07-19T00:00Z', 'day')])
    expect(recovered).toMatchObject({ least: 0, most: 1190 })
  })

  it('begin with the first failure where nothing was released, and with the earliest of several', () => {
    const { to_detect: toDetect } = told(['detected', at('2026-01-01T12:30Z')], ['first_failure', at('2026-01-01T12:10Z')], ['first_failure', at('2026-01-01T12:00Z')])
    expect(toDetect).toEqual({ from: 'first_failure', to: 'detected', least: 30, most: 30 })
  })

  it('are unknown, and say why, where a time is unknown, withheld, not told or out of order', () => {
    const released = ['released', at('2026-01-01T12:00Z')] as [string, unknown]
    expect(told(released, ['detected', { answer: 'unknown', because: 'No log.' }]).to_detect).toEqual({ to: 'detected', unknown: '“Detected”: No log.' })
    expect(told(released, ['detected', { withheld: true }]).to_detect).toMatchObject({ unknown: 'The time of “Detected” is withheld at this level.' })
    for (const hidden of [{ answer: 'unknown', because: 'No log.' }, { withheld: true }]) {
      expect(told(released, ['detected', at('2026-01-01T13:00Z')], ['detected', hidden]).to_detect, 'the one that is not known may be the earlier').toHaveProperty('unknown')
    }
    expect(told(released).to_detect).toMatchObject({ unknown: 'The timeline does not tell of “Detected”.' })
    expect(told(released, [{ withheld: true }, { withheld: true }]).to_detect).toMatchObject({ unknown: '“Detected” is not told, or is withheld at this level.' })
    expect(told(released, ['detected', at('2026-01-01T11:00Z')]).to_detect).toMatchObject({ unknown: expect.stringContaining('earlier') })
    expect(told(['detected', at('2026-01-01T11:00Z')]).to_detect).toMatchObject({ unknown: 'The timeline does not tell of “First failure”.' })
  })
})
