import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanTimeToProtection } from './cost'
import { replay } from './expectation'
import { frontier, undominated } from './frontier'
import { modelOf } from './inputs'
import type { RolloutModel } from './model'
import { alarmThreshold, endpointsToDetect, detectionPower } from './power'
import { answerReplay, replayRequestSchema } from './replay-request'
import { rampWarningsOf, warningsOf } from './rules'
import { sensitivityGrid } from './sensitivity'
import { intervalsOf, tornado, withInput, type Range, type Ranges, type UncertainInput } from './uncertainty'
import { arbitraryAutomatic } from './testing/arbitrary-model'
import { usualModel } from './testing/usual-model'

const model: RolloutModel = {
  endpoints: 1_000_000,
  rings: [{ share: 0.01, bakeMinutes: 60, susceptibility: 1 }, { share: 0.09, bakeMinutes: 15, susceptibility: 1 }, { share: 0.9, bakeMinutes: 0, susceptibility: 1 }],
  ...usualModel,
}

describe('ranges', () => {
  const ranges = { decisionDelayMinutes: { low: 5, high: 50 }, tauMinutes: { low: 9, high: 11 }, signalProbability: { low: 0.4, high: 0.6 } }
  test('give an interval that holds the result and every corner', () => {
    const { impacted, haltMinute, neverHalted } = intervalsOf(model, ranges, 1)
    expect(impacted.low).toBeLessThan(replay(model).impacted)
    expect(impacted.high).toBeGreaterThanOrEqual(replay({ ...model, decisionDelayMinutes: 50 }).impacted)
    expect(haltMinute?.low).toBeLessThan(20)
    expect(neverHalted).toBe(false)
  })
  test('are ranked by how far they swing the impact', () => expect(tornado(model, ranges).map(({ input }) => input)[0]).toBe('decisionDelayMinutes'))
  test('that are points give the point', () => expect(intervalsOf(model, { tauMinutes: { low: 10, high: 10 } }, 1).impacted).toEqual({ low: replay(model).impacted, high: replay(model).impacted }))
  test('leave no end of a range, nor the plan whose every wait is shortest or longest, outside the interval', () => {
    const widths = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1, max: 3, noNaN: true })), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(arbitraryAutomatic, widths, fc.double({ min: 1, max: 60, noNaN: true }), ({ uptake: _uptake, ...rest }, factors, tauMinutes) => {
        const drawn: RolloutModel = { ...rest, uptake: { form: 'exponential', tauMinutes } }
        const at = (value: number, index: number): Range => ({ low: value * (factors[index]?.[0] ?? 1), high: value * (factors[index]?.[1] ?? 1) })
        const ofBakes = drawn.rings.slice(0, -1).map(({ bakeMinutes }, ring) => [`rings[${ring}].bakeMinutes`, at(bakeMinutes, ring)])
        const waits = { tauMinutes: at(tauMinutes, 8), ...Object.fromEntries(ofBakes) } as Ranges
        const others = { signalDelayMinutes: at(drawn.signalDelayMinutes, 9), decisionDelayMinutes: at(drawn.decisionDelayMinutes, 10), endpoints: at(drawn.endpoints, 11) }
        const ranges: Ranges = { ...waits, ...others }
        const ends = Object.entries(ranges) as [UncertainInput, Range][]
        const allAt = (end: keyof Range) => (Object.entries(waits) as [UncertainInput, Range][]).reduce((plan, [input, range]) => withInput(plan, input, range[end]), drawn)
        const plans = [allAt('low'), allAt('high'), ...ends.flatMap(([input, { low, high }]) => [withInput(drawn, input, low), withInput(drawn, input, high)])]
        const { meanTimeToProtection: shown, impacted } = intervalsOf(drawn, ranges, 1)
        for (const plan of plans) {
          const mean = meanTimeToProtection(plan)
          expect(mean).toBeGreaterThanOrEqual(shown.low)
          expect(mean).toBeLessThanOrEqual(shown.high)
        }
        for (const { atLow, atHigh } of tornado(drawn, ranges)) {
          expect(Math.min(atLow, atHigh)).toBeGreaterThanOrEqual(impacted.low)
          expect(Math.max(atLow, atHigh)).toBeLessThanOrEqual(impacted.high)
        }
      }),
      { numRuns: 100 },
    )
  })
  test('of bakes and shares give the mean time to protection from the fastest plan to the slowest', () => {
    const day = { low: 720, high: 2_880 }
    const rings = Array.from({ length: 9 }, (_, index) => ({ share: index < 8 ? 0.05 : 0.6, bakeMinutes: 1_440, susceptibility: 1 }))
    const plan = { ...model, rings }
    const bakes = Object.fromEntries(rings.slice(0, -1).map((_ring, index) => [`rings[${index}].bakeMinutes`, day])) as Ranges
    const { meanTimeToProtection: shown } = intervalsOf(plan, { ...bakes, 'rings[0].share': { low: 0.01, high: 0.2 } }, 1)
    const waits = (first: number, bake: number) => meanTimeToProtection({ ...plan, rings: rings.map((ring, index) => ({ ...ring, bakeMinutes: bake, share: index === 0 ? first : index < 8 ? ring.share : 0.65 - first })) })
    expect(shown).toEqual({ low: expect.closeTo(waits(0.2, 720), 6), high: expect.closeTo(waits(0.01, 2_880), 6) })
  })
  test('say when some combination is never halted', () => expect(intervalsOf(model, { susceptibility: { low: 0.000001, high: 1 } }, 1).neverHalted).toBe(true))
})

test('a grid holds the impact for each pair of values', () => {
  const grid = sensitivityGrid(model, { input: 'tauMinutes', values: [5, 10] }, { input: 'decisionDelayMinutes', values: [10, 30, 60] })
  expect(grid).toHaveLength(2)
  expect(grid[1]?.[0]).toBe(replay(model).impacted)
})

test('the frontier leaves out what is beaten on both sides', () => {
  const trades = frontier(model, { automaticShare: 0, automaticHours: 0, manualHours: 4 }, { lambda: 1, badReleaseRate: 0.01 }, [0, 0.5, 1, 2, 8])
  const kept = undominated([...trades, { stretch: 9, meanTimeToProtection: 1e9, impactedIfBad: 1e12, deviceHoursIfBad: 1e12, objective: 0 }])
  expect(kept.map(({ stretch }) => stretch)).not.toContain(9)
  expect(kept.length).toBeGreaterThan(1)
})

describe('the rules of D.2', () => {
  test('name the ring, the minute and how early the next one opens', () => {
    const slow = { ...model, decisionDelayMinutes: 60 }
    expect(warningsOf(slow)[0]).toMatchObject({ rule: 'bake_shorter_than_halt', ring: 1, opensAt: 60, haltPossibleAt: expect.closeTo(70, 0), minutesEarly: expect.closeTo(10, 0) })
  })
  test('name a ring that is too small to raise the alarm', () => {
    expect(warningsOf({ ...model, endpoints: 500 })[0]).toEqual({ rule: 'ring_too_small', ring: 1, signals: 2.5, needed: 5 })
  })
  test('allow no faster ramp than ln F / L', () => expect(rampWarningsOf(model).map(({ ring }) => ring)).toEqual([2, 3]))
  test('leave rings that open at once to the rule of the bake time', () => {
    const atOnce = { ...model, rings: model.rings.map((ring) => ({ ...ring, bakeMinutes: 0 })) }
    expect(rampWarningsOf(atOnce)).toEqual([])
    expect(warningsOf(atOnce).map(({ rule, ring }) => [rule, ring])).toEqual([['bake_shorter_than_halt', 1], ['bake_shorter_than_halt', 2]])
  })
})

test('a ring is sized for the confidence that is asked', () => {
  const size = endpointsToDetect(0.001, 5, 0.95)
  expect(detectionPower(size, 0.001, 5)).toBeGreaterThanOrEqual(0.95)
  expect(detectionPower(size - 1, 0.001, 5)).toBeLessThan(0.95)
  expect(alarmThreshold(100, 0.5, 0.01)).toBeGreaterThan(50)
})

test.each([[1e-18, 5], [1e-8, 1e9], [5e-5, 1e12], [0, 1]])('no ring that can be counted is large enough for signals at %d of which %d are needed', (signalRate, needed) => {
  expect(endpointsToDetect(signalRate, needed, 0.95)).toBe(Infinity)
})
test('half a signal needs a whole host', () => expect(endpointsToDetect(1, 1.25, 0.95)).toBe(2))

describe('the engine refuses what it does not know', () => {
  test('by the name of every missing input', () => {
    const outcome = modelOf({ rings: [{ share: 0.1, susceptibility: 1 }, { share: 0.9, bakeMinutes: 0, susceptibility: 1 }], inputs: { endpoints: 10 }, haltAtMinute: null })
    expect(outcome.ok).toBe(false)
    if (!outcome.ok) expect(outcome.problems.map(({ path }) => path)).toEqual(['uptakeTauMinutes', 'failureDelayMinutes', 'signalProbability', 'signalsToAlarm', 'signalDelayMinutes', 'decisionDelayMinutes', 'haltLatencyMinutes', 'rings[0].bakeMinutes'])
  })
})

describe('a replay request', () => {
  const minimal = { endpoints: 8_503_484, rings: [{ share: 1 }], haltAtMinute: 78 }
  test('is answered with what was assumed for it', () => {
    const answer = answerReplay(replayRequestSchema.parse(minimal))
    expect(answer).toMatchObject({ haltMinute: 78, ringsOpened: 1, detectedMinute: expect.closeTo(15, 1), assumed: { susceptibility: 1, uptakeTauMinutes: 10, signalsToAlarm: 5 } })
    expect(Math.round(answer.impacted / 1000)).toBe(8_500)
  })
  test.each([1e12, 1e13, 1e300, 0.001])('is answered for any positive number of endpoints: %d', (endpoints) => {
    const { impacted } = answerReplay(replayRequestSchema.parse({ ...minimal, endpoints }))
    expect(impacted / endpoints).toBeCloseTo(1 - Math.exp(-7.8), 9)
  })
  test.each([[0.5, 0.500000001, true], [0.5, 0.499999999, true], [0.5, 0.5000000011, false], [0.5, 0.4999999989, false]])('takes shares that sum to 1 within 1e-9: %d and %d, %s', (first, last, taken) => {
    expect(replayRequestSchema.safeParse({ ...minimal, rings: [{ share: first, bakeMinutes: 60 }, { share: last }] }).success).toBe(taken)
  })
  test.each([
    ['endless endpoints', { ...minimal, endpoints: Infinity }],
    ['shares that do not sum to 1', { ...minimal, rings: [{ share: 0.5 }] }],
    ['a negative time', { ...minimal, signalDelayMinutes: -1 }],
    ['a share over 100 %', { ...minimal, rings: [{ share: 1.5 }] }],
    ['no endpoints', { ...minimal, endpoints: 0 }],
    ['an unknown field', { ...minimal, halt: 3 }],
    ['a missing bake time', { ...minimal, rings: [{ share: 0.5 }, { share: 0.5 }] }],
    ['not a number', { ...minimal, endpoints: Number.NaN }],
  ])('is refused with %s', (_name, body) => expect(replayRequestSchema.safeParse(body).success).toBe(false))
})
