import type { Uptake } from './model'

/** U(u): share of a ring that has applied the update `minutes` after it opened, 0 to 1; at the opening itself nobody has. */
export function appliedShare(uptake: Uptake, minutes: number): number {
  if (minutes <= 0) return 0
  if (uptake.form === 'linear') return uptake.overMinutes === 0 ? 1 : Math.min(1, minutes / uptake.overMinutes)
  return uptake.tauMinutes === 0 ? 1 : -Math.expm1(-minutes / uptake.tauMinutes)
}

/** Mean minutes from the opening of a ring to an endpoint's applying the update: τ, or half the length of a push. */
export function meanUptakeMinutes(uptake: Uptake): number {
  return uptake.form === 'linear' ? uptake.overMinutes / 2 : uptake.tauMinutes
}

/** A filed 95th percentile that the fitted curve does not come near, and when that curve reaches it. */
export interface UptakeMisfit {
  filedP95Minutes: number
  fittedP95Minutes: number
}

export interface FittedUptake {
  uptake: Uptake
  /** Null where the filed 95th percentile lies within a fifth of the fitted one, or none is known. */
  misfit: UptakeMisfit | null
}

/**
 * The curve that the filed percentiles describe. Poll: τ = p50/ln 2, and p95 should be about 3 τ. Push: twice the
 * median, and p95 should be 0.95 of that. Source: rollout-maths D.1.
 */
export function fitUptake(delivery: 'poll' | 'push', p50Minutes: number, filedP95Minutes: number | undefined): FittedUptake {
  const tauMinutes = p50Minutes / Math.LN2
  const uptake: Uptake = delivery === 'poll' ? { form: 'exponential', tauMinutes } : { form: 'linear', overMinutes: 2 * p50Minutes }
  const fittedP95Minutes = delivery === 'poll' ? tauMinutes * Math.log(20) : 1.9 * p50Minutes
  const misses = filedP95Minutes !== undefined && Math.abs(filedP95Minutes - fittedP95Minutes) > 0.2 * fittedP95Minutes
  return { uptake, misfit: misses ? { filedP95Minutes, fittedP95Minutes } : null }
}
