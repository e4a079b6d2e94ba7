import { openingsOf, type RolloutModel } from './model'
import { meanUptakeMinutes } from './uptake'

/** ρ, t_auto, t_man: who comes back through the update path by itself, and how long each way takes per device. */
export interface Recovery {
  /** 0 to 1. */
  automaticShare: number
  automaticHours: number
  manualHours: number
}

/** DH = Impacted · [ρ t_auto + (1 − ρ) t_man], in device hours. Source: rollout-maths D.2. */
export function deviceHours(impacted: number, { automaticShare, automaticHours, manualHours }: Recovery): number {
  return impacted * (automaticShare * automaticHours + (1 - automaticShare) * manualHours)
}

/** q · E[DH]: device hours lost per release, of which the share q is bad. */
export function expectedLoss(badReleaseRate: number, deviceHoursIfBad: number): number {
  return badReleaseRate * deviceHoursIfBad
}

/** MTP = Σ f_i (T_i + τ), in minutes: how long an endpoint waits for the protection that the update brings. Source: rollout-maths D.5. */
export function meanTimeToProtection({ rings, uptake }: Pick<RolloutModel, 'rings' | 'uptake'>): number {
  const openings = openingsOf(rings)
  return rings.reduce((sum, ring, index) => sum + ring.share * ((openings[index] ?? 0) + meanUptakeMinutes(uptake)), 0)
}
