import { firstSignalsOf } from './ring-halt'
import { openingsOf, reactionMinutes, type RolloutModel } from './model'

/** A rule of rollout-maths D.2 that a plan does not keep. Minutes after the first ring opened; rings count from 1. */
export type PlanWarning =
  /** Rule 1: the next ring opens before this one could have been halted. */
  | { rule: 'bake_shorter_than_halt'; ring: number; opensAt: number; haltPossibleAt: number; minutesEarly: number }
  /** This ring alone never yields enough signals, so its bake time shows nothing. */
  | { rule: 'ring_too_small'; ring: number; signals: number; needed: number }
  /** Rule 2: the plan grows faster than the reaction to it allows. */
  | { rule: 'ramp_too_steep'; ring: number; growth: number; allowed: number }

/** Exposure at the halt may be this many times that at detectability. */
export const overshootLimit = 1.5

/** Every rule that the plan breaks, ring by ring, for a defect of the model's susceptibility. */
export function warningsOf(model: RolloutModel): PlanWarning[] {
  const openings = openingsOf(model.rings)
  return model.rings.slice(0, -1).flatMap((_ring, index): PlanWarning[] => {
    const alone = firstSignalsOf(model, index)
    if (alone.minute === null) return [{ rule: 'ring_too_small', ring: index + 1, signals: alone.most, needed: model.signalsToAlarm }]
    const opensAt = openings[index + 1] ?? 0
    const haltPossibleAt = alone.minute + model.decisionDelayMinutes + model.haltLatencyMinutes
    return opensAt < haltPossibleAt
      ? [{ rule: 'bake_shorter_than_halt', ring: index + 1, opensAt, haltPossibleAt, minutesEarly: haltPossibleAt - opensAt }]
      : []
  })
}

/**
 * Rule 2: a plan that grows like e^(gt) overshoots by e^(gL); to keep that within F, g ≤ ln F / L. Growth is taken from
 * ring to ring, over the bake between them, and where there is none rule 1 names the ring; both rates per minute.
 */
export function rampWarningsOf(model: RolloutModel): PlanWarning[] {
  const allowed = Math.log(overshootLimit) / reactionMinutes(model)
  let open = 0
  return model.rings.flatMap((ring, index): PlanWarning[] => {
    const before = open
    const bake = model.rings[index - 1]?.bakeMinutes ?? 0
    open += ring.share
    if (index === 0 || before === 0 || bake === 0) return []
    const growth = Math.log(open / before) / bake
    return growth > allowed ? [{ rule: 'ramp_too_steep', ring: index + 1, growth, allowed }] : []
  })
}

/** ln 2 / g: at L = 20 min and F = 1.5 a plan may double no faster than every 34 min. */
export function fastestDoublingMinutes(reaction: number, overshoot = overshootLimit): number {
  return (Math.LN2 * reaction) / Math.log(overshoot)
}
