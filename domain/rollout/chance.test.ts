import { describe, expect, test } from 'vitest'
import { chanceOf, runsFor, typedWish } from './chance'
import type { RolloutModel } from './model'
import { usualModel } from './testing/usual-model'

const planOf = (first: number, wish: Partial<RolloutModel> = {}): RolloutModel => ({
  endpoints: 1_000_000,
  rings: [first / 1e6, 0.1, 0.9 - first / 1e6].map((share) => ({ share, bakeMinutes: 1_440, susceptibility: 1 })),
  ...usualModel,
  ...wish,
})

describe('chance matters', () => {
  test.each([[9, 4.5], [10, 5], [199, 99.5]])('where the first ring of %i hosts yields %f signals on average', (hosts, signals) => {
    expect(chanceOf(planOf(hosts))).toEqual({ ring: 0, last: false, signals: expect.closeTo(signals, 6), needed: 5, plenty: false, besideOpening: false })
  })
  test('no longer from twenty times the signals needed on', () => expect(chanceOf(planOf(201))?.plenty).toBe(true))
  test('in the second ring where the first never can', () => expect(chanceOf(planOf(4))).toMatchObject({ ring: 1, plenty: true }))
  test('in the last ring where no other can, and nothing opens after it', () => {
    expect(chanceOf(planOf(201))?.last).toBe(false)
    expect(chanceOf(planOf(201, { signalsToAlarm: 300_000 }))).toMatchObject({ ring: 2, last: true })
  })
  test.each([[10, false], [15, true], [26, true], [40, false]])('where ring 2 opens after %d min, beside a halt at about 20 min: %s', (bakeMinutes, besideOpening) => {
    const plan = planOf(10_000)
    const rings = plan.rings.map((ring, index) => (index === 0 ? { ...ring, bakeMinutes } : ring))
    expect(chanceOf({ ...plan, rings })).toMatchObject({ plenty: true, besideOpening })
  })
  test('not where the halt is fixed, nor where nothing fails', () => {
    expect(chanceOf(planOf(9, { haltAtMinute: 78 }))).toBeNull()
    expect(chanceOf(planOf(9, { rings: [{ share: 1, bakeMinutes: 0, susceptibility: 0 }] }))).toBeNull()
  })
})

describe('the simulation asked for', () => {
  test('has its seed, and delays whose 95th percentile is so many medians', () => {
    expect(typedWish({ seed: '42', vary: '' })).toMatchObject({ ok: true, value: { runs: 10_000, seed: 42, spread: { decision: 0 } } })
    expect(typedWish({ seed: '1', vary: '2' })).toMatchObject({ ok: true, value: { spread: { signal: expect.closeTo(Math.log(2) / 1.645, 12) } } })
  })
  test.each([['', ''], ['-1', ''], ['1.5', ''], ['one', ''], ['1', '0.5'], ['1', 'much'], ['1', '1000']])('is refused with the seed “%s” and the variation “%s”', (seed, vary) => {
    expect(typedWish({ seed, vary }).ok).toBe(false)
  })
  test('draws fewer runs where each needs many signals', () => {
    expect([5, 400, 1_000].map((signalsToAlarm) => runsFor(planOf(100, { signalsToAlarm })))).toEqual([10_000, 5_000, 2_000])
  })
})
