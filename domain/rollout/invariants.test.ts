import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curveOf, eventsOf, mostCurvePoints, storyOf } from './curve'
import { exposedAt, impactedAt, replay, signalsAt, susceptibleEndpoints } from './expectation'
import { openingsOf, type RolloutModel } from './model'
import { firstSignalsOf } from './ring-halt'
import { arbitraryAutomatic, arbitraryModel } from './testing/arbitrary-model'

const near = (a: number, b: number, scale = 1) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(scale), Math.abs(a), Math.abs(b))
const check = (model: fc.Arbitrary<RolloutModel>, holds: (model: RolloutModel) => void, numRuns = 1_000) => fc.assert(fc.property(model, holds), { numRuns })

describe('impact', () => {
  test('never falls when detection is slower', () => {
    fc.assert(
      fc.property(arbitraryAutomatic, fc.constantFrom('signalDelayMinutes' as const, 'decisionDelayMinutes' as const, 'haltLatencyMinutes' as const, 'failureDelayMinutes' as const), fc.double({ min: 0, max: 500, noNaN: true }), (model, name, more) => {
        const slower = replay({ ...model, [name]: model[name] + more }).impacted
        expect(slower).toBeGreaterThanOrEqual(replay(model).impacted * (1 - 1e-9) - 1e-6)
      }),
      { numRuns: 1_000 },
    )
  })

  test('never rises when ring 1 shrinks while ring 1 alone still reaches m usable signals before ring 2 opens', () => {
    fc.assert(
      fc.property(arbitraryAutomatic, fc.double({ min: 0.05, max: 1, noNaN: true }), (model, factor) => {
        const [first, second] = model.rings
        fc.pre(first !== undefined && second !== undefined)
        if (!first || !second) return
        const freed = first.share * (1 - factor)
        const smaller = { ...model, rings: [{ ...first, share: first.share - freed }, { ...second, share: second.share + freed }, ...model.rings.slice(2)] }
        const alone = firstSignalsOf(smaller, 0).minute
        const haltAt = alone === null ? Infinity : alone + model.decisionDelayMinutes + model.haltLatencyMinutes
        fc.pre(haltAt <= first.bakeMinutes)
        expect(replay(smaller).impacted).toBeLessThanOrEqual(replay(model).impacted * (1 + 1e-9) + 1e-6)
      }),
      { numRuns: 1_000 },
    )
  })

  test('may jump below that, and the cliff is where the signals of ring 1 no longer reach m', () => {
    const withFirst = (hosts: number) => {
      const share = hosts / 1_000_000
      const rings = [{ share, bakeMinutes: 1_440, susceptibility: 1 }, { share: 0.1, bakeMinutes: 1_440, susceptibility: 1 }, { share: 0.9 - share, bakeMinutes: 0, susceptibility: 1 }]
      return replay({ endpoints: 1_000_000, rings, uptake: { form: 'exponential', tauMinutes: 10 }, failureDelayMinutes: 0, signalProbability: 0.5, signalsToAlarm: 5, signalDelayMinutes: 5, decisionDelayMinutes: 10, haltLatencyMinutes: 5, haltAtMinute: null }).impacted
    }
    expect(withFirst(11)).toBeLessThan(11)
    expect(withFirst(10)).toBeGreaterThan(50_000)
    expect(withFirst(9)).toBeGreaterThan(50_000)
  })

  test('is at most all that are susceptible, and exposure at most all endpoints', () => {
    check(arbitraryModel, (model) => {
      const { impacted, exposed } = replay(model)
      expect(impacted).toBeLessThanOrEqual(susceptibleEndpoints(model) * (1 + 1e-9))
      expect(exposed).toBeLessThanOrEqual(model.endpoints * (1 + 1e-9))
      expect(impacted).toBeLessThanOrEqual(exposed * (1 + 1e-9))
    })
  })
})

test('the halt does not depend on rings that never opened', () => {
  check(arbitraryAutomatic, (model) => {
    const { haltMinute, ringsOpened, impacted } = replay(model)
    fc.pre(haltMinute !== null && ringsOpened < model.rings.length)
    const kept = model.rings.slice(0, ringsOpened)
    const without = { ...model, rings: [...kept, { share: 1 - kept.reduce((sum, { share }) => sum + share, 0), bakeMinutes: 0, susceptibility: 0 }] }
    const again = replay(without)
    expect(near(again.haltMinute ?? NaN, haltMinute ?? NaN)).toBe(true)
    expect(near(again.impacted, impacted, model.endpoints * 1e-3)).toBe(true)
  })
})

test('N and m times k: counts times k, times unchanged', () => {
  fc.assert(
    fc.property(arbitraryModel, fc.integer({ min: 2, max: 50 }), (model, k) => {
      const once = replay(model)
      const scaled = replay({ ...model, endpoints: model.endpoints * k, signalsToAlarm: model.signalsToAlarm * k })
      expect(scaled.ringsOpened).toBe(once.ringsOpened)
      if (once.haltMinute === null) expect(scaled.haltMinute).toBeNull()
      else expect(near(scaled.haltMinute ?? NaN, once.haltMinute)).toBe(true)
      expect(near(scaled.impacted / k, once.impacted, model.endpoints)).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

describe('limits', () => {
  test('τ → 0: an open ring is exposed at once', () => {
    check(arbitraryModel, (model) => {
      const instant = { ...model, uptake: { form: 'exponential' as const, tauMinutes: 0 } }
      const almost = { ...model, uptake: { form: 'exponential' as const, tauMinutes: 1e-9 } }
      const [a, b] = [replay(instant), replay(almost)]
      fc.pre(openingsOf(model.rings).every((opening) => Math.abs(opening - (a.haltMinute ?? Infinity)) > 1e-3))
      fc.pre(Math.abs(model.signalProbability * susceptibleEndpoints(model) - model.signalsToAlarm) > 1e-3 * model.signalsToAlarm)
      expect(near(a.impacted, b.impacted, model.endpoints)).toBe(true)
    })
  })
  test('s → 0: nobody is impacted, nothing is detected, every ring opens', () => {
    check(arbitraryAutomatic, (model) => {
      const harmless = { ...model, rings: model.rings.map((ring) => ({ ...ring, susceptibility: 0 })) }
      expect(replay(harmless)).toMatchObject({ impacted: 0, detectedMinute: null, haltMinute: null, ringsOpened: model.rings.length })
    })
  })
  test('one ring: the share that has applied the update at the halt', () => {
    check(arbitraryModel, (model) => {
      const one = { ...model, rings: [{ share: 1, bakeMinutes: 0, susceptibility: 1 }] }
      const { haltMinute, impacted, exposed } = replay(one)
      expect(near(impacted, exposed)).toBe(true)
      if (haltMinute !== null) expect(near(impacted, exposedAt(one, haltMinute))).toBe(true)
    })
  })
})

test('detection is the first minute at which the signals reach m', () => {
  check(arbitraryAutomatic, (model) => {
    const { detectedMinute } = replay(model)
    if (detectedMinute === null) return
    const signal = detectedMinute - model.decisionDelayMinutes
    const slack = 1e-9 * Math.max(1, signal)
    expect(signalsAt(model, signal + slack)).toBeGreaterThanOrEqual(model.signalsToAlarm * (1 - 1e-6))
    expect(signal === 0 || signalsAt(model, signal - slack) <= model.signalsToAlarm * (1 + 1e-6)).toBe(true)
  })
})

test('the curve has at most 400 points, every event among them, never falls and ends at the result', () => {
  check(arbitraryModel, (model) => {
    const result = replay(model)
    const curve = curveOf(model, result)
    expect(curve.length).toBeLessThanOrEqual(mostCurvePoints)
    const minutes = new Set(curve.map(({ minute }) => minute))
    expect([...eventsOf(model, result).map(({ minute }) => minute), result.detectedMinute ?? 0].filter((minute) => !minutes.has(minute))).toEqual([])
    expect(curve.filter((point, index) => point.impacted < (curve[index - 1]?.impacted ?? 0) * (1 - 1e-12))).toEqual([])
    if (result.haltMinute !== null) expect(near(curve.at(-1)?.impacted ?? NaN, impactedAt(model, result.haltMinute))).toBe(true)
  }, 200)
})

test('the story of a rollout ends with its halt: what the signals would have raised later does not happen', () => {
  check(arbitraryModel, (model) => {
    const result = replay(model)
    const { curve, events } = storyOf(model, result)
    const minutes = new Set(curve.map(({ minute }) => minute))
    expect(events.filter(({ minute }) => !minutes.has(minute) || minute > (result.haltMinute ?? Infinity))).toEqual([])
    expect(events.some(({ event }) => event === 'detected')).toBe(result.detectedMinute !== null && result.detectedMinute <= (result.haltMinute ?? Infinity))
  }, 200)
})
