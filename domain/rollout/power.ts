import { atLeast } from './binomial'
import type { ModelRing, RolloutModel } from './model'
import { appliedShare } from './uptake'

/** P(Bin(n, p) ≥ m): how likely a ring of `endpoints` is to yield `needed` usable signals of a defect seen at rate `p` = s·v. */
export function detectionPower(endpoints: number, signalRate: number, needed: number): number {
  return atLeast(endpoints, signalRate, needed)
}

/** Endpoints at which at least one signal is seen with the given confidence: ln(1 − C) / ln(1 − s·v), rounded up. Source: D.3. */
export function endpointsToSeeOne(signalRate: number, confidence: number): number {
  return Math.ceil(Math.log1p(-confidence) / Math.log1p(-signalRate))
}

/** The smallest ring that yields `needed` signals with the given confidence; Infinity where none that can be counted does. */
export function endpointsToDetect(signalRate: number, needed: number, confidence: number): number {
  if (signalRate <= 0) return Infinity
  let enough = Math.max(1, Math.ceil(needed))
  while (detectionPower(enough, signalRate, needed) < confidence) {
    enough *= 2
    if (enough > Number.MAX_SAFE_INTEGER) return Infinity
  }
  let short = Math.floor(enough / 2)
  while (enough - short > 1) {
    const middle = short + Math.floor((enough - short) / 2)
    if (detectionPower(middle, signalRate, needed) >= confidence) enough = middle
    else short = middle
  }
  return enough
}

/** The smallest m for which a healthy update alarms with probability at most α: P(Bin(n, p0) ≥ m) ≤ α. */
export function alarmThreshold(endpoints: number, backgroundRate: number, falseAlarmProbability: number): number {
  let m = Math.max(1, Math.floor(endpoints * backgroundRate))
  while (atLeast(endpoints, backgroundRate, m) > falseAlarmProbability) m += 1
  while (m > 1 && atLeast(endpoints, backgroundRate, m - 1) <= falseAlarmProbability) m -= 1
  return m
}

export interface RingPower {
  /** x_i = n_i U_i(b_i): endpoints that apply the update while this ring bakes; the last ring counts whole. */
  endpoints: number
  signalRate: number
  /** P_i. */
  power: number
  /** I_i: impacted if the rollout is halted with this ring fully exposed. */
  impacted: number
}

/** The power of each ring by itself. Source: rollout-maths D.3. */
export function ringPowers(model: RolloutModel, { fullyExposed }: { fullyExposed: boolean }): RingPower[] {
  let impacted = 0
  return model.rings.map((ring, index) => {
    const size = model.endpoints * ring.share
    const endpoints = fullyExposed || index === model.rings.length - 1 ? size : size * appliedShare(model.uptake, ring.bakeMinutes)
    const signalRate = ring.susceptibility * model.signalProbability
    impacted += size * ring.susceptibility
    return { endpoints, signalRate, power: detectionPower(endpoints, signalRate, model.signalsToAlarm), impacted }
  })
}

/**
 * E[I | bad] = Σ_i Π_{j<i}(1 − P_j) P_i I_i + Π(1 − P_j) N s: impacted endpoints with misses. An upper bound, since each
 * ring counts as fully exposed before detection; holds while bake > L. Source: rollout-maths D.3.
 */
export function impactedWithMisses(model: RolloutModel): number {
  let missed = 1
  let expected = 0
  let whole = 0
  for (const { power, impacted } of ringPowers(model, { fullyExposed: true })) {
    expected += missed * power * impacted
    missed *= 1 - power
    whole = impacted
  }
  return expected + missed * whole
}

/** The same plan against a defect that hits every endpoint with one probability. */
export function withDefectRate(rings: readonly ModelRing[], rate: number): ModelRing[] {
  return rings.map((ring) => ({ ...ring, susceptibility: rate }))
}
