import { openingsOf, type RolloutModel } from './model'
import { appliedShare } from './uptake'

/** What the deterministic expectation says of one plan. Counts are endpoints, times minutes after the first ring opened. */
export interface RolloutResult {
  /** T_detect: the m-th usable signal is in and decided upon; null where the signals never reach m. Also where the halt is fixed. */
  detectedMinute: number | null
  /** T_halt; null where nothing halts the rollout. */
  haltMinute: number | null
  exposed: number
  impacted: number
  /** Impacted as a fraction of the endpoints: the blast radius. */
  impactedShare: number
  /** Rings that open strictly before the halt. */
  ringsOpened: number
}

/** Exposed(t) = Σ n_i U(t − T_i): endpoints that have applied the update, were it not halted. */
export function exposedAt(model: RolloutModel, minute: number): number {
  return summedOver(model, minute, 'all')
}

/** Impacted(t) = Σ n_i s_i U(t − T_i): endpoints that fail, now or D_f later. Once applied they are lost. */
export function impactedAt(model: RolloutModel, minute: number): number {
  return summedOver(model, minute, 'susceptible')
}

/** Signals(t) = v Σ n_i s_i U(t − T_i − D_f − d_r). */
export function signalsAt(model: RolloutModel, minute: number): number {
  return model.signalProbability * summedOver(model, minute - model.failureDelayMinutes - model.signalDelayMinutes, 'susceptible')
}

function summedOver({ endpoints, rings, uptake }: RolloutModel, minute: number, which: 'all' | 'susceptible'): number {
  let opening = 0
  let sum = 0
  for (const ring of rings) {
    if (minute < opening) break
    sum += ring.share * (which === 'all' ? 1 : ring.susceptibility) * appliedShare(uptake, minute - opening)
    opening += ring.bakeMinutes
  }
  return endpoints * sum
}

/** Σ n_i s_i: what a rollout that nobody halts would lose. */
export function susceptibleEndpoints({ endpoints, rings }: RolloutModel): number {
  return endpoints * rings.reduce((sum, ring) => sum + ring.share * ring.susceptibility, 0)
}

/** T_detect = min { t : Signals(t) ≥ m } + d_a; null where the signals never get there. */
export function detectionMinute(model: RolloutModel): number | null {
  const { uptake, failureDelayMinutes, signalDelayMinutes, decisionDelayMinutes } = model
  if (uptake.form === 'linear' || uptake.tauMinutes === 0) {
    const minute = reachedMinute(model, uptake.form === 'linear' ? uptake.overMinutes : 0)
    return minute === null ? null : minute + decisionDelayMinutes
  }
  const applied = approachedMinute(model, uptake.tauMinutes)
  return applied === null ? null : applied + failureDelayMinutes + signalDelayMinutes + decisionDelayMinutes
}

/** Of m: what sums and products of shares may be off by in doubles. */
const rounding = 1e-9

/**
 * The minute by which hosts that poll have applied what yields m signals. With some rings open, signals are C − D e^(−x/τ)
 * x minutes after the last of them opened: m is met at x = τ ln(D / (C − m)), unless the next ring opens before. Signals
 * come ever nearer to C and never reach it, so rings that can yield exactly m leave the next to open; in doubles
 * 1 − e^(−x/τ) would be 1 from x ≈ 37 τ on.
 */
function approachedMinute({ endpoints, rings, signalProbability, signalsToAlarm }: RolloutModel, tauMinutes: number): number | null {
  let opening = 0
  let most = 0
  let pending = 0
  for (const [index, { share, bakeMinutes, susceptibility }] of rings.entries()) {
    const signals = signalProbability * endpoints * share * susceptibility
    most += signals
    pending += signals
    const beyond = most - signalsToAlarm
    const after = beyond > rounding * signalsToAlarm ? tauMinutes * Math.log(pending / beyond) : Infinity
    if (after < Infinity && (index === rings.length - 1 || after <= bakeMinutes)) return opening + Math.max(0, after)
    pending *= Math.exp(-bakeMinutes / tauMinutes)
    opening += bakeMinutes
  }
  return null
}

/** The minute at which m signals are in where a ring is reached whole, over a length of time or at once. */
function reachedMinute(model: RolloutModel, overMinutes: number): number | null {
  const enough = model.signalsToAlarm * (1 - rounding)
  if (model.signalProbability * susceptibleEndpoints(model) < enough) return null
  const whole = (openingsOf(model.rings).at(-1) ?? 0) + model.failureDelayMinutes + model.signalDelayMinutes + overMinutes
  return firstMinute((minute) => signalsAt(model, minute) >= enough, whole + 1e-9 * Math.max(1, whole))
}

/** The first minute in [0, last] from which a condition holds that does not cease to hold; it holds at `last`. */
function firstMinute(holds: (minute: number) => boolean, last: number): number {
  if (holds(0)) return 0
  let [before, after] = [0, last]
  while (after - before > 1e-12 * Math.max(1, after)) {
    const middle = (before + after) / 2
    if (holds(middle)) after = middle
    else before = middle
  }
  return after
}

/** The deterministic expectation of one plan under one bad update. Source: rollout-maths D.2. */
export function replay(model: RolloutModel): RolloutResult {
  const detectedMinute = detectionMinute(model)
  const haltMinute = model.haltAtMinute ?? (detectedMinute === null ? null : detectedMinute + model.haltLatencyMinutes)
  if (haltMinute === null) {
    const impacted = susceptibleEndpoints(model)
    return { detectedMinute, haltMinute, exposed: model.endpoints, impacted, impactedShare: impacted / model.endpoints, ringsOpened: model.rings.length }
  }
  const impacted = impactedAt(model, haltMinute)
  return {
    detectedMinute,
    haltMinute,
    exposed: exposedAt(model, haltMinute),
    impacted,
    impactedShare: impacted / model.endpoints,
    ringsOpened: openingsOf(model.rings).filter((opening) => opening < haltMinute).length,
  }
}
