import { describe, expect, it } from 'vitest'
import { project } from '@/domain/projection'
import { updatePractice } from '../definition'
import { example } from '../example'
import { plansOf } from './plans'

const channel = 'aaaaaaaa'
const tenMinutes = { uptake_p50: 'PT416S' }

function planOf(shares: readonly unknown[], bakes: readonly unknown[], more: object = tenMinutes) {
  const list = shares.map((population_pct, index) => ({ row: `cccc000${index}`, channel, ring_name: `Ring ${index + 1}`, population_pct, ...(bakes[index] === undefined ? {} : { min_bake: bakes[index] }) }))
  const [plan] = plansOf({ channels: { list: [{ row: channel, ...more }] }, rings: { list } })
  if (!plan) throw new Error('no plan')
  return plan
}

const hours = (plan: ReturnType<typeof planOf>) => ('minutes' in plan.mean_time_to_protection ? plan.mean_time_to_protection.minutes / 60 : NaN)
const bakes = (rings: number, bake: string) => Array.from({ length: rings - 1 }, () => bake)

describe('the mean time to protection', () => {
  it.each([
    ['all at once', [100], '', 0.17],
    ['15-minute bakes', [1, 9, 40, 50], 'PT15M', 0.8],
    ['60-minute bakes', [1, 9, 40, 50], 'PT60M', 2.6],
    ['five rings of 4 h', [0.1, 0.9, 9, 40, 50], 'PT4H', 13.7],
    ['four rings of 24 h', [1, 9, 40, 50], 'PT24H', 57.5],
  ])('of %s is what rollout-maths D.5 says', (_name, shares, bake, expected) => {
    expect(hours(planOf(shares, bakes(shares.length, bake)))).toBeCloseTo(expected, 1)
  })

  it('is unknown, with the reason, where a share, a bake time or the uptake is', () => {
    const because = 'Nobody measured it.'
    const unknown = { answer: 'unknown', because }
    expect(planOf([1, unknown], ['PT1H']).mean_time_to_protection).toEqual({ unknown: 'The share of “Ring 2” is not given: Nobody measured it.' })
    expect(planOf([1, 99], [{ withheld: true }]).mean_time_to_protection).toEqual({ unknown: 'The bake time of “Ring 1” is withheld at this level.' })
    expect(planOf([1, 99], ['PT1H'], {}).mean_time_to_protection).toEqual({ unknown: 'The time in which half of a ring has an update is not told at this level.' })
    expect(planOf([], []).until_all_rings_open).toEqual({ unknown: 'The channel has no rings.' })
  })
})

describe('a plan', () => {
  it('adds up its shares and its bake times, in exact decimals, and never counts the bake time of the last ring', () => {
    const plan = planOf([0.1, 0.2, 99.7], ['PT4H', 'P1D', 'P30D'])
    expect(plan.rings).toEqual([
      { ring: 'cccc0000', cumulative_pct: 0.1, opens_after: 0 },
      { ring: 'cccc0001', cumulative_pct: 0.3, opens_after: 240 },
      { ring: 'cccc0002', cumulative_pct: 100, opens_after: 1680 },
    ])
    expect(plan.until_all_rings_open).toEqual({ minutes: 1680 })
  })

  it('knows no more than its level: below community it has no uptake to reckon with', () => {
    const at = (level: 'public' | 'community') => plansOf(project(updatePractice, example, level, []))[0]?.mean_time_to_protection
    expect(at('public')).toHaveProperty('unknown')
    expect(at('community')).toHaveProperty('minutes')
  })
})
