import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replay } from './expectation'
import type { RolloutModel } from './model'
import { noSpread, simulate } from './monte-carlo'
import { drawBinomial, seededRandom } from './random'
import { usualModel } from './testing/usual-model'

const model = (wish: Partial<RolloutModel>): RolloutModel => ({
  endpoints: 100_000,
  rings: [{ share: 1, bakeMinutes: 0, susceptibility: 1 }],
  ...usualModel,
  ...wish,
})

/** The model's plan with a first ring of `hosts`, ten times that behind it, and the rest. */
const withFirstRing = (hosts: number, bakeMinutes: number, wish: Partial<RolloutModel> = {}) => {
  const base = model(wish)
  const share = hosts / base.endpoints
  const rings = [share, 10 * share, 1 - 11 * share].map((part) => ({ share: part, bakeMinutes, susceptibility: 1 }))
  return { ...base, rings }
}

test('the same seed gives the same result, another seed another', () => {
  const plan = withFirstRing(200, 300)
  const wish = { runs: 500, seed: 7, spread: { signal: 0.3, decision: 0.5, halt: 0.2 } }
  expect(simulate(plan, wish)).toEqual(simulate(plan, wish))
  expect(simulate(plan, wish).mean).not.toBe(simulate(plan, { ...wish, seed: 8 }).mean)
})

test('binomial draws have the mean and the variance of the distribution', () => {
  const random = seededRandom(1)
  for (const [n, p] of [[20, 0.2], [1_000, 0.003], [1_000, 0.4], [5_000_000, 0.7], [12, 0.9]] as const) {
    const draws = Array.from({ length: 40_000 }, () => drawBinomial(random, n, p))
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length
    expect(Math.abs(mean - n * p)).toBeLessThan(5 * Math.sqrt((n * p * (1 - p)) / draws.length))
    expect(Math.abs(variance / (n * p * (1 - p)) - 1)).toBeLessThan(0.05)
  }
})

test('with plenty of signals and delays that do not vary, the mean agrees with the expectation within 1 %', () => {
  const plans = fc.record({
    first: fc.double({ min: 0.005, max: 0.5, noNaN: true }),
    susceptibility: fc.double({ min: 0.2, max: 1, noNaN: true }),
    signalProbability: fc.double({ min: 0.2, max: 1, noNaN: true }),
    tauMinutes: fc.double({ min: 1, max: 60, noNaN: true }),
    signalsToAlarm: fc.integer({ min: 1, max: 40 }),
    delay: fc.double({ min: 1, max: 60, noNaN: true }),
    endpoints: fc.double({ min: 100_000, max: 20_000_000, noNaN: true }),
    bake: fc.double({ min: 0, max: 2_000, noNaN: true }),
  })
  fc.assert(
    fc.property(plans, fc.nat(), ({ first, susceptibility, signalProbability, tauMinutes, signalsToAlarm, delay, endpoints, bake }, seed) => {
      const plan = model({
        endpoints: Math.round(endpoints), signalProbability, signalsToAlarm, signalDelayMinutes: delay, decisionDelayMinutes: delay, haltLatencyMinutes: delay,
        uptake: { form: 'exponential', tauMinutes },
        rings: [{ share: first, bakeMinutes: bake, susceptibility }, { share: 1 - first, bakeMinutes: 0, susceptibility }],
      })
      fc.pre(plan.endpoints * first * susceptibility * signalProbability >= 20 * signalsToAlarm)
      const { haltMinute } = replay(plan)
      // Beside an opening the halt falls on either side of it from run to run, and the mean lies between.
      fc.pre(haltMinute !== null && Math.abs(haltMinute - bake) > 0.5 * tauMinutes + 1)
      const { mean, standardError } = simulate(plan, { runs: 400, seed, spread: noSpread })
      const expected = replay(plan).impacted
      expect(Math.abs(mean - expected)).toBeLessThanOrEqual(0.01 * expected + 4 * standardError)
    }),
    { numRuns: 2_000 },
  )
}, 60_000)

describe('with few signals the two differ in truth', () => {
  test('a ring of ten hosts often yields fewer than five signals, although five are expected of it', () => {
    const plan = withFirstRing(11, 240)
    const simulated = simulate(plan, { runs: 20_000, seed: 3, spread: noSpread })
    expect(replay(plan).impacted).toBeLessThan(11)
    expect(simulated.mean).toBeGreaterThan(3 * replay(plan).impacted)
  })
})

describe('small cases against exact enumeration', () => {
  const small = model({ endpoints: 3, signalsToAlarm: 2, signalProbability: 0.5, haltAtMinute: null, decisionDelayMinutes: 0, signalDelayMinutes: 0, haltLatencyMinutes: 0 })

  /**
   * Three hosts, each signalling with v = 0.5; halted at once by the second signal. k signalling hosts of 3: with k < 2
   * all three are lost. Otherwise, of the order in which the hosts apply the update, those up to the second signalling one.
   */
  function exact(): number {
    let expected = 0
    for (let who = 0; who < 8; who += 1) {
      const signals = [0, 1, 2].map((host) => (who >> host) & 1)
      const at = signals.flatMap((signal, host) => (signal ? [host + 1] : []))[1]
      expected += (at ?? 3) / 8
    }
    return expected
  }

  test('three hosts, halted by the second signal', () => {
    const { mean, standardError } = simulate(small, { runs: 40_000, seed: 11, spread: noSpread })
    expect(Math.abs(mean - exact())).toBeLessThan(4 * standardError)
  })

  test('two rings of two hosts, instant uptake: the second ring opens unless both hosts of the first signal', () => {
    const rings = [{ share: 0.5, bakeMinutes: 60, susceptibility: 1 }, { share: 0.5, bakeMinutes: 0, susceptibility: 1 }]
    const plan = { ...small, endpoints: 4, rings, uptake: { form: 'linear' as const, overMinutes: 1e-6 } }
    const { mean, standardError, undetectedShare } = simulate(plan, { runs: 40_000, seed: 5, spread: noSpread })
    // Both of ring 1 signal: 2 lost. One does: ring 2 up to its first signal, 1 or 2 of 2. None does: both of ring 2 are lost.
    expect(Math.abs(mean - (0.25 * 2 + 0.5 * (0.5 * 3 + 0.25 * 4 + 0.25 * 4) + 0.25 * 4))).toBeLessThan(4 * standardError)
    expect(undetectedShare).toBeCloseTo(0.5 * 0.25 + 0.25 * 0.75, 2)
  })

  test('a fixed halt draws each host by itself', () => {
    const plan = model({ endpoints: 50, haltAtMinute: 12 })
    const { mean, standardError } = simulate(plan, { runs: 40_000, seed: 2, spread: noSpread })
    expect(Math.abs(mean - replay(plan).impacted)).toBeLessThan(4 * standardError)
  })
})

test('delays that vary push the mean up, because impact is convex in them while a ring fills slowly', () => {
  const plan = model({ uptake: { form: 'linear', overMinutes: 10_000 } })
  const steady = simulate(plan, { runs: 4_000, seed: 1, spread: noSpread }).mean
  expect(simulate(plan, { runs: 4_000, seed: 1, spread: { signal: 0, decision: 1, halt: 0 } }).mean).toBeGreaterThan(steady)
})
