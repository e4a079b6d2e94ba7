import fc from 'fast-check'
import type { ModelRing, RolloutModel } from '../model'

/** Tenths of a minute: what lies closer together than a double can tell apart is not what a plan states. */
const minutes = (max: number, min = 0) => fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10)
const probability = fc.integer({ min: 10, max: 1_000 }).map((thousandths) => thousandths / 1_000)

/** Rings whose shares sum to 1. */
export const arbitraryRings: fc.Arbitrary<ModelRing[]> = fc
  .array(fc.record({ weight: fc.integer({ min: 1, max: 10_000 }), bakeMinutes: minutes(3_000), susceptibility: fc.oneof(fc.constant(0), fc.constant(1), probability) }), { minLength: 1, maxLength: 8 })
  .map((rings) => {
    const total = rings.reduce((sum, { weight }) => sum + weight, 0)
    return rings.map(({ weight, ...ring }) => ({ ...ring, share: weight / total }))
  })

export const arbitraryModel: fc.Arbitrary<RolloutModel> = fc.record({
  endpoints: fc.integer({ min: 1, max: 1e8 }),
  rings: arbitraryRings,
  uptake: fc.oneof(
    fc.record({ form: fc.constant('exponential' as const), tauMinutes: minutes(300, 1) }),
    fc.record({ form: fc.constant('linear' as const), overMinutes: minutes(300, 1) }),
  ),
  failureDelayMinutes: minutes(600),
  signalProbability: probability,
  signalsToAlarm: fc.integer({ min: 1, max: 200 }),
  signalDelayMinutes: minutes(120),
  decisionDelayMinutes: minutes(120),
  haltLatencyMinutes: minutes(120),
  haltAtMinute: fc.option(minutes(5_000), { nil: null }),
})

/** The same without a fixed halt: what the signals alone bring about. */
export const arbitraryAutomatic = arbitraryModel.map((model): RolloutModel => ({ ...model, haltAtMinute: null }))
