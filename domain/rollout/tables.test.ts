import { describe, expect, test } from 'vitest'
import { alarmThreshold, detectionPower, endpointsToSeeOne, impactedWithMisses, withDefectRate } from './power'
import { meanTimeToProtection } from './cost'
import { coverage, presence, stratifiedRingSize } from './diversity'
import { replay } from './expectation'
import type { RolloutModel } from './model'
import { fastestDoublingMinutes, warningsOf } from './rules'
import { fitUptake } from './uptake'
import { usualModel } from './testing/usual-model'

const day = 1440
const plan = (percents: number[], bakeMinutes: number, susceptibility: number[] = []) =>
  percents.map((percent, index) => ({ share: percent / 100, bakeMinutes, susceptibility: susceptibility[index] ?? 1 }))

/** Channel File 291 as D.6 calibrates it; the counterfactual inputs are D.6's assumptions. */
const cf291 = (rings: RolloutModel['rings'], wish: Partial<RolloutModel> = {}): RolloutModel => ({
  endpoints: 8_503_484,
  rings,
  ...usualModel,
  ...wish,
})

const four = [1, 9, 40, 50]
const five = [0.1, 0.9, 9, 40, 50]

describe('the table of rollout-maths D.6', () => {
  const rows: [name: string, model: RolloutModel, halt: number | null, impacted: number, percent: number, opened: number][] = [
    ['T1 actual: one ring, halted after 78 min', cf291(plan([100], 0), { haltAtMinute: 78 }), 78, 8_500_000, 99.96, 1],
    ['T2: one ring, halted by its signals', cf291(plan([100], 0)), 20, 7_352_664, 86.5, 1],
    ['T5: 1/9/40/50 with 90 min bakes, 78 min', cf291(plan(four, 90), { haltAtMinute: 78 }), 78, 85_000, 1, 1],
    ['T5: 1/9/40/50 with 24 h bakes, 78 min', cf291(plan(four, day), { haltAtMinute: 78 }), 78, 85_000, 1, 1],
    ['T6: 0.1/0.9/9/40/50 with 4 h bakes, 78 min', cf291(plan(five, 240), { haltAtMinute: 78 }), 78, 8_500, 0.1, 1],
    ['T8: 1/9/40/50 with 24 h bakes, by signals', cf291(plan(four, day)), 20, 73_528, 0.86, 1],
    ['T9: 0.1/0.9/9/40/50 with 4 h bakes, by signals', cf291(plan(five, 240)), 20.01, 7_354, 0.086, 1],
    ['T12: as T8 with nothing susceptible', cf291(plan(four, day, [0, 0, 0, 0])), null, 0, 0, 4],
  ]
  test.each(rows)('%s', (_name, model, halt, impacted, percent, opened) => {
    const result = replay(model)
    if (halt === null) expect(result.haltMinute).toBeNull()
    else expect(Math.abs((result.haltMinute ?? NaN) - halt)).toBeLessThanOrEqual(0.005 * halt)
    expect(Math.abs(result.impacted - impacted)).toBeLessThanOrEqual(0.005 * impacted)
    expect(Math.abs(result.impactedShare * 100 - percent)).toBeLessThanOrEqual(0.005 * percent + 0.005)
    expect(result.ringsOpened).toBe(opened)
  })

  test.each([[5, 8_500_001], [10, 8_503_484], [20, 8_675_627], [30, 9_182_000]])('reachable endpoints calibrated for τ = %i min', (tau, endpoints) => {
    const impacted = replay(cf291(plan([100], 0), { haltAtMinute: 78, endpoints, uptake: { form: 'exponential', tauMinutes: tau } })).impacted
    expect(Math.abs(impacted - 8_500_000)).toBeLessThan(0.005 * 8_500_000)
  })
})

describe('what a reader can find out by moving the sliders (D.6)', () => {
  test('rings whose bake is shorter than detection are decoration', () => {
    expect(replay(cf291(plan(four, 15), { haltAtMinute: 78 })).ringsOpened).toBe(4)
  })
  test('a canary without the affected configuration is no canary', () => {
    const blind = replay(cf291(plan(four, day, [0])))
    expect(blind.ringsOpened).toBe(2)
    expect(blind.impacted).toBeGreaterThan(600_000)
  })
  test('a bake without a reboot is no bake', () => {
    const failsAfter8h = { failureDelayMinutes: 480 }
    expect(replay(cf291(plan(five, 240), failsAfter8h)).ringsOpened).toBe(3)
    expect(replay(cf291(plan(five, day), failsAfter8h)).ringsOpened).toBe(1)
  })
  test('seventeen hosts in the first ring stop at 16, nine let the second open: 66,183', () => {
    const first = (hosts: number) => {
      const share = hosts / 8_503_484
      return replay(cf291([{ share, bakeMinutes: 240, susceptibility: 1 }, { share: 0.009, bakeMinutes: 240, susceptibility: 1 }, { share: 0.991 - share, bakeMinutes: 0, susceptibility: 1 }])).impacted
    }
    expect(Math.round(first(17))).toBe(16)
    expect(Math.round(first(9))).toBe(66_183)
  })
})

describe('a ring that can yield exactly the signals needed', () => {
  const exactly = (hosts: number, rate: number, bakeMinutes: number, wish: Partial<RolloutModel> = {}) =>
    cf291(withDefectRate(plan(four, bakeMinutes), rate), { endpoints: hosts * 100, ...wish })

  test.each([[10, 1], [1_000, 0.01], [10_000, 0.001], [100_000, 0.0001]])('comes ever nearer to them, and the next opens (D.2): %i hosts of which %f fail', (hosts, rate) => {
    for (const bakeMinutes of [90, 360, 373, 390, 400, day]) {
      const model = exactly(hosts, rate, bakeMinutes)
      const { detectedMinute, impacted, ringsOpened } = replay(model)
      expect(ringsOpened).toBe(2)
      expect(detectedMinute).toBeCloseTo(bakeMinutes + 15, 3)
      // Ten hosts of ring 1 or 2 fail until the signals are in, and 86.5 % of what is left within the 20 minutes until the halt.
      expect(impacted).toBeCloseTo(10 + 90 * (1 - Math.exp(-2)), 2)
      expect(warningsOf(model)[0]).toMatchObject({ rule: 'ring_too_small', ring: 1 })
    }
  })
  test('comes ever nearer to them from the minute of failing on, where that is later', () => {
    expect(replay(exactly(10, 1, day, { failureDelayMinutes: 480 }))).toMatchObject({ ringsOpened: 2, detectedMinute: expect.closeTo(day + 480 + 15, 3) })
  })
  test('halts nothing where it is the only one', () => {
    expect(replay(cf291(plan([100], 0), { endpoints: 10 }))).toMatchObject({ detectedMinute: null, haltMinute: null, impacted: 10 })
  })
  test('gets them where it is reached whole, evenly over half an hour or at once, whatever doubles make of the product', () => {
    const within = (wish: Partial<RolloutModel>) => replay(exactly(10, 1, day, wish))
    expect(within({ uptake: { form: 'linear', overMinutes: 30 } })).toMatchObject({ ringsOpened: 1, detectedMinute: expect.closeTo(30 + 15, 3) })
    expect(within({ uptake: { form: 'exponential', tauMinutes: 0 } })).toMatchObject({ ringsOpened: 1, detectedMinute: expect.closeTo(15, 3) })
    expect(100 * 0.29).toBeLessThan(29)
    expect(replay(cf291(plan([29, 71], day), { endpoints: 100, signalProbability: 1, signalsToAlarm: 29, uptake: { form: 'linear', overMinutes: 30 } })).ringsOpened).toBe(1)
  })
})

describe('the power table of D.3', () => {
  test.each([
    [0.1, 29, 44],
    [0.01, 299, 459],
    [0.001, 2_995, 4_603],
    [0.0001, 29_956, 46_050],
  ])('s·v = %f', (rate, for95, for99) => {
    expect(endpointsToSeeOne(rate, 0.95)).toBe(for95)
    expect(endpointsToSeeOne(rate, 0.99)).toBe(for99)
  })
  test.each([
    [1_000, 0.01, 0.971],
    [10_000, 0.001, 0.971],
    [85_000, 0.0001, 0.926],
  ])('P(≥5 | n = %i, p = %f)', (n, p, power) => expect(detectionPower(n, p, 5)).toBeCloseTo(power, 3))
  test('a wide distribution is not summed, and joins the sum without a step', () => {
    for (const [n, p] of [[400_400, 0.5], [2_000_000, 0.0527], [60_000_000, 0.0016713]] as const) {
      for (const z of [-3, -1, 0, 1, 3]) {
        const needed = Math.round(n * p + z * Math.sqrt(n * p * (1 - p)))
        const [below, above] = [detectionPower(n - n / 400, p, Math.round(needed * (1 - 1 / 400))), detectionPower(n + n / 400, p, Math.round(needed * (1 + 1 / 400)))]
        expect(Math.abs(above - below)).toBeLessThan(0.004)
      }
    }
    expect(detectionPower(1e12, 0.5, 5e11)).toBeCloseTo(0.5, 5)
    expect(detectionPower(1e12, 0.5, 4e11)).toBe(1)
  })
  test('with background noise of 10⁻⁴ and α = 10⁻³', () => {
    expect(alarmThreshold(8_500, 1e-4, 1e-3)).toBe(6)
    expect(detectionPower(8_500, 1e-4 + 5e-4, 6)).toBeCloseTo(0.4, 2)
    expect(alarmThreshold(85_000, 1e-4, 1e-3)).toBe(20)
    expect(detectionPower(85_000, 1e-4 + 5e-4, 20)).toBeCloseTo(1, 2)
  })
  test('a thousand healthy canaries show less than 0.3 % at 95 %', () => expect(endpointsToSeeOne(0.003, 0.95)).toBeLessThanOrEqual(1_000))
  test.each([
    [1, 8_500],
    [0.01, 85],
    [0.001, 53],
    [0.0001, 59],
    [0.00001, 31],
  ])('expected blast radius with misses for s = %f', (rate, impacted) => {
    const model = cf291(withDefectRate(plan(five, 240), rate), { endpoints: 8_500_000 })
    expect(Math.round(impactedWithMisses(model))).toBe(impacted)
  })
})

describe('D.4 and D.5', () => {
  test.each([[1_000, 0.002, 0.86], [10_000, 0.002, 1], [10_000, 0.0002, 0.86]])('a class is present in a random ring of %i with w = %f', (n, w, p) => expect(presence(n, w)).toBeCloseTo(p, 2))
  test('present is not enough: at least five hosts of a class of 0.2 % in a thousand', () => expect(detectionPower(1_000, 0.002, 5)).toBeCloseTo(0.05, 2))
  test('500 classes need about 3,000 hosts at v = 0.5', () => expect(stratifiedRingSize(500, 0.5)).toBe(3_000))
  test('escape risk is what no class in the ring covers', () => expect(coverage([0.5, 0.3, 0.2], [10, 6, 2], 6)).toEqual({ covered: 0.8, escapeRisk: 0.19999999999999996 }))
  test.each([
    ['all at once', [100], 0, 0.17],
    ['15 min bakes', four, 15, 0.8],
    ['60 min bakes', four, 60, 2.6],
    ['4 h, five rings', five, 240, 13.7],
    ['24 h, four rings', four, day, 57.5],
  ])('mean time to protection, %s', (_name, percents, bake, hours) => {
    expect(meanTimeToProtection(cf291(plan(percents, bake))) / 60).toBeCloseTo(hours, hours < 1 ? 1 : 0)
  })
  test('at L = 20 min and F = 1.5 a plan doubles no faster than every 34 min (D.2)', () => expect(fastestDoublingMinutes(20)).toBeCloseTo(34, 0))
  test('τ is p50/ln 2, and p95 about three times that (D.1)', () => {
    expect(fitUptake('poll', 6.93, 30)).toMatchObject({ misfit: null, uptake: { tauMinutes: expect.closeTo(10, 1) } })
    expect(fitUptake('poll', 6.93, 120).misfit).toEqual({ filedP95Minutes: 120, fittedP95Minutes: expect.closeTo(30, 1) })
    expect(fitUptake('push', 10, 19).misfit).toBeNull()
    expect(fitUptake('push', 10, 60).misfit).toEqual({ filedP95Minutes: 60, fittedP95Minutes: 19 })
    expect(fitUptake('poll', 6.93, undefined).misfit).toBeNull()
  })
})
