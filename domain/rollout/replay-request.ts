import { z } from 'zod'
import { curveOf } from './curve'
import { replay } from './expectation'
import { engineVersion, mostRings, type RolloutModel } from './model'

const mostMinutes = 10_000_000

/** What adding up as many shares as there may be can be off by in doubles: 0.5 + 0.500000001 is more than 1e-9 over 1. */
const rounding = mostRings * Number.EPSILON

const share = z.number().min(0).max(1)
const minutes = z.number().min(0).max(mostMinutes)

/** What the replay of a plan is asked with. Fractions 0 to 1, times in minutes. Source: rollout-maths D.2, D.6. */
export const replayRequestSchema = z
  .strictObject({
    endpoints: z.number().positive(),
    rings: z
      .array(z.strictObject({ share, bakeMinutes: minutes.nullish(), susceptibility: share.nullish() }))
      .min(1, 'Give at least one ring.')
      .max(mostRings, `Give at most ${mostRings} rings.`),
    uptakeTauMinutes: minutes.nullish(),
    failureDelayMinutes: minutes.nullish(),
    signalProbability: share.nullish(),
    signalsToAlarm: z.number().positive().max(1e9).nullish(),
    signalDelayMinutes: minutes.nullish(),
    decisionDelayMinutes: minutes.nullish(),
    haltLatencyMinutes: minutes.nullish(),
    haltAtMinute: minutes.nullish(),
  })
  .superRefine(({ rings }, context) => {
    rings.forEach(({ bakeMinutes }, index) => {
      if (index < rings.length - 1 && typeof bakeMinutes !== 'number') context.addIssue({ code: 'custom', path: ['rings', index, 'bakeMinutes'], message: 'Every ring but the last needs its bake time.' })
    })
    const sum = rings.reduce((total, ring) => total + ring.share, 0)
    if (Math.abs(sum - 1) > 1e-9 + rounding) context.addIssue({ code: 'custom', path: ['rings'], message: `The shares of the rings sum to ${Number(sum.toPrecision(12))}; they must sum to 1.` })
  })
export type ReplayRequest = z.infer<typeof replayRequestSchema>

/** What stands in for inputs that a request leaves out: the counterfactual of Channel File 291. Source: rollout-maths D.6. */
export const usualInputs = {
  uptakeTauMinutes: 10,
  failureDelayMinutes: 0,
  signalProbability: 0.5,
  signalsToAlarm: 5,
  signalDelayMinutes: 5,
  decisionDelayMinutes: 10,
  haltLatencyMinutes: 5,
} as const
type UsualInput = keyof typeof usualInputs

const usualSusceptibility = 1

/** The answer to a request: what `replay` says, its curve, and every value that was assumed because the request left it out. */
export function answerReplay(request: ReplayRequest) {
  const assumed: Partial<Record<UsualInput, number>> & { susceptibility?: number } = {}
  const given = (name: UsualInput): number => request[name] ?? (assumed[name] = usualInputs[name])
  const rings = request.rings.map((ring) => ({
    share: ring.share,
    bakeMinutes: ring.bakeMinutes ?? 0,
    susceptibility: ring.susceptibility ?? (assumed.susceptibility = usualSusceptibility),
  }))
  const model: RolloutModel = {
    endpoints: request.endpoints,
    rings,
    uptake: { form: 'exponential', tauMinutes: given('uptakeTauMinutes') },
    failureDelayMinutes: given('failureDelayMinutes'),
    signalProbability: given('signalProbability'),
    signalsToAlarm: given('signalsToAlarm'),
    signalDelayMinutes: given('signalDelayMinutes'),
    decisionDelayMinutes: given('decisionDelayMinutes'),
    haltLatencyMinutes: given('haltLatencyMinutes'),
    haltAtMinute: request.haltAtMinute ?? null,
  }
  const result = replay(model)
  return { ...result, curve: curveOf(model, result), assumed, engineVersion }
}
