import { describe, expect, test } from 'vitest'
import { classRows, firstRingRows } from './first-ring'
import type { RolloutModel } from './model'
import { usualModel } from './testing/usual-model'
import { noCosts, typedCosts } from './typed-costs'

const endpoints = 8_503_484
const planOf = (first: number): RolloutModel => ({
  ...usualModel,
  endpoints,
  rings: [first / endpoints, 0.009, 0.991 - first / endpoints].map((share) => ({ share, bakeMinutes: 240, susceptibility: 1 })),
  haltAtMinute: 78,
})

describe('the first ring at other sizes', () => {
  test('shows the cliff of rollout-maths: 17 hosts stop at 16, 9 let 66,183 fail', () => {
    const rows = firstRingRows(planOf(8_503))
    expect(rows.map((row) => [row.endpoints, Math.round(row.result.impacted)])).toEqual([[9, 66_183], [11, 11], [17, 16], [50, expect.any(Number)], [200, expect.any(Number)], [8_503, expect.any(Number)]])
    expect(rows.map(({ power }) => power)).toEqual([...rows.map(({ power }) => power)].sort((a, b) => a - b))
    expect(rows.filter(({ asPlanned }) => asPlanned).map((row) => row.endpoints)).toEqual([8_503])
  })
  test('says nothing of a plan of one ring, nor of a first ring that cannot fail', () => {
    expect(firstRingRows({ ...planOf(100), rings: [{ share: 1, bakeMinutes: 0, susceptibility: 1 }] })).toEqual([])
    expect(firstRingRows({ ...planOf(100), signalProbability: 0 })).toEqual([])
  })
  test('holds a host of a rare class more often than it can hear of it (D.4: 1,000 hosts, 0.2 %)', () => {
    expect(classRows(planOf(1_000))[2]).toMatchObject({ fleetShare: 0.002, endpoints: expect.closeTo(2, 6), present: expect.closeTo(0.865, 3), power: expect.closeTo(1 - (Math.exp(-1) * 65) / 24, 4) })
  })
})

describe('recovery and cost', () => {
  test('weigh nothing until they are given', () => expect(typedCosts(noCosts)).toEqual({ recovery: null, weights: null, problems: [] }))
  test('are read in the units of the form', () => {
    expect(typedCosts({ automaticShare: '10', automaticHours: '30 min', manualHours: '4 h', badReleaseRate: '1 %', lambda: '60' })).toEqual({
      recovery: { automaticShare: 0.1, automaticHours: 0.5, manualHours: 4 },
      weights: { badReleaseRate: 0.01, lambda: 1 },
      problems: [],
    })
  })
  test('may be nothing', () => expect(typedCosts({ ...noCosts, badReleaseRate: '1', lambda: '0' })).toMatchObject({ weights: { badReleaseRate: 0.01, lambda: 0 }, problems: [] }))
  test('are refused by name, ranges too', () => {
    expect(typedCosts({ ...noCosts, badReleaseRate: 'rarely', manualHours: '1 to 2 h' }).problems).toEqual([
      { path: 'tman', message: 'Time to recover a host by hand: Give one length of time such as 15 min, 24 h or 90 (minutes).' },
      { path: 'q', message: 'Share of releases that are bad: Give one share from 0 to 100, in per cent.' },
    ])
  })
})
