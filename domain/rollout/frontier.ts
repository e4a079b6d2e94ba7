import { deviceHours, expectedLoss, meanTimeToProtection, type Recovery } from './cost'
import type { RolloutModel } from './model'
import { impactedWithMisses } from './power'
import { replay } from './expectation'

/** What a plan costs on either side: slow is not free. */
export interface Trade {
  /** How often the bake times of the plan are stretched: 1 is the plan itself. */
  stretch: number
  /** MTP, minutes. */
  meanTimeToProtection: number
  /** E[I | bad], endpoints. */
  impactedIfBad: number
  /** E[DH | bad], device hours. */
  deviceHoursIfBad: number
  /** λ · MTP + q · E[DH]. */
  objective: number
}

/** λ in device hours per minute of waiting, q the share of releases that are bad: both are scenario inputs, no filing has them. */
export interface Weights {
  lambda: number
  badReleaseRate: number
}

/** The plan with every bake time stretched by a factor. */
export function stretched(model: RolloutModel, stretch: number): RolloutModel {
  return { ...model, rings: model.rings.map((ring) => ({ ...ring, bakeMinutes: ring.bakeMinutes * stretch })) }
}

/**
 * One point for each stretch: waiting against expected loss with misses. The expectation's own impact is taken where it
 * is greater, since a bake shorter than the reaction leaks more than the bound of D.3 allows for. Source: rollout-maths D.5.
 */
export function frontier(model: RolloutModel, recovery: Recovery, weights: Weights, stretches: readonly number[]): Trade[] {
  return stretches.map((stretch) => {
    const plan = stretched(model, stretch)
    const waiting = meanTimeToProtection(plan)
    const impactedIfBad = Math.max(replay(plan).impacted, impactedWithMisses(plan))
    const deviceHoursIfBad = deviceHours(impactedIfBad, recovery)
    return { stretch, meanTimeToProtection: waiting, impactedIfBad, deviceHoursIfBad, objective: weights.lambda * waiting + expectedLoss(weights.badReleaseRate, deviceHoursIfBad) }
  })
}

/** The points that no other beats on both sides, in order of waiting: a frontier, never one number. */
export function undominated(trades: readonly Trade[]): Trade[] {
  const byWaiting = [...trades].sort((a, b) => a.meanTimeToProtection - b.meanTimeToProtection || a.deviceHoursIfBad - b.deviceHoursIfBad)
  let least = Infinity
  return byWaiting.filter(({ deviceHoursIfBad }) => {
    if (deviceHoursIfBad >= least) return false
    least = deviceHoursIfBad
    return true
  })
}
