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

export interface FittedUptake {
  uptake: Uptake
  /** What the fitted curve makes of the 95th percentile, in minutes. */
  expectedP95Minutes: number
  /** Whether the filed 95th percentile lies within a fifth of it. */
  fits: boolean
}

/**
 * The curve that the filed percentiles describe. Poll: τ = p50/ln 2, and p95 should be about 3 τ. Push: twice the
 * median, and p95 should be 0.95 of that. Source: rollout-maths D.1.
 */
export function fitUptake(delivery: 'poll' | 'push', p50Minutes: number, p95Minutes: number): FittedUptake {
  const tauMinutes = p50Minutes / Math.LN2
  const uptake: Uptake = delivery === 'poll' ? { form: 'exponential', tauMinutes } : { form: 'linear', overMinutes: 2 * p50Minutes }
  const expectedP95Minutes = delivery === 'poll' ? tauMinutes * Math.log(20) : 1.9 * p50Minutes
  return { uptake, expectedP95Minutes, fits: Math.abs(p95Minutes - expectedP95Minutes) <= 0.2 * expectedP95Minutes }
}
