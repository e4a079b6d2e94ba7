import { openingsOf, type RolloutModel } from './model'
import { drawBinomial, drawNormal, seededRandom, type Random } from './random'
import { appliedShare } from './uptake'

/** How far a delay varies from run to run: a log-normal about the model's value, which is its median. σ = ln(p95/p50) / 1.645; 0 for none. */
export interface DelaySpread {
  signal: number
  decision: number
  halt: number
}

export const noSpread: DelaySpread = { signal: 0, decision: 0, halt: 0 }

export interface SimulationWish {
  runs: number
  /** A whole number: the same seed gives the same result. */
  seed: number
  spread: DelaySpread
}

/** Impacted endpoints over all runs. */
export interface SimulationResult extends SimulationWish {
  mean: number
  standardError: number
  p05: number
  median: number
  p95: number
  worst: number
  /** Share of the runs in which the signals never reached m. */
  undetectedShare: number
}

/** What one run draws from: the model with whole endpoints and its openings. */
interface Field {
  model: RolloutModel
  sizes: readonly number[]
  openings: readonly number[]
}

/** `runs` rollouts of the same plan with binomial signals and log-normal delays. Source: issue of the engine, rollout-maths D.2, D.3. */
export function simulate(model: RolloutModel, wish: SimulationWish): SimulationResult {
  const random = seededRandom(wish.seed)
  const field = { model, sizes: wholeSizes(model), openings: openingsOf(model.rings) }
  const impacted = new Float64Array(wish.runs)
  let undetected = 0
  for (let run = 0; run < wish.runs; run += 1) {
    const outcome = simulateOnce(field, wish.spread, random)
    impacted[run] = outcome.impacted
    if (!outcome.detected) undetected += 1
  }
  return { ...wish, ...summaryOf(impacted), undetectedShare: undetected / wish.runs }
}

/** Whole endpoints by ring that add up to N, rounded. */
function wholeSizes({ endpoints, rings }: RolloutModel): number[] {
  let share = 0
  let placed = 0
  return rings.map((ring) => {
    share += ring.share
    const size = Math.max(0, Math.round(endpoints * share) - placed)
    placed += size
    return size
  })
}

/** Failing endpoints of a ring that will signal: those still to apply the update, and those that have. */
interface Signalling {
  pending: number
  applied: number
}

export function simulateOnce(field: Field, spread: DelaySpread, random: Random): { impacted: number; detected: boolean } {
  const { model, openings } = field
  const delay = (minutes: number, sigma: number) => (sigma === 0 ? minutes : minutes * Math.exp(sigma * drawNormal(random)))
  const signalDelay = delay(model.signalDelayMinutes, spread.signal)
  const signalling: Signalling[] = []
  const lastApplied = untilAlarm(field, signalling, random)
  const halt = model.haltAtMinute ?? haltAfter(lastApplied)
  let impacted = 0
  for (let ring = 0; ring < openings.length && (openings[ring] ?? 0) < halt; ring += 1) impacted += impactedIn(field, ring, signalling[ring], lastApplied ?? Infinity, halt, random)
  return { impacted, detected: lastApplied !== null }

  function haltAfter(applied: number | null): number {
    if (applied === null) return Infinity
    return applied + model.failureDelayMinutes + signalDelay + delay(model.decisionDelayMinutes, spread.decision) + delay(model.haltLatencyMinutes, spread.halt)
  }
}

/** When the endpoint applied the update whose signal is the m-th; null where there are fewer. Opens rings into `signalling` as it goes. */
function untilAlarm({ model, sizes, openings }: Field, signalling: Signalling[], random: Random): number | null {
  let now = 0
  for (let seen = 0; seen < model.signalsToAlarm; ) {
    const next = nextApplied(model, openings, signalling, now, random)
    const opens = openings[signalling.length]
    if (opens !== undefined && (next === null || opens <= next.minute)) {
      const { susceptibility } = model.rings[signalling.length] ?? { susceptibility: 0 }
      signalling.push({ pending: drawBinomial(random, sizes[signalling.length] ?? 0, susceptibility * model.signalProbability), applied: 0 })
      now = opens
    } else if (next === null) return null
    else {
      next.of.pending -= 1
      next.of.applied += 1
      now = next.minute
      seen += 1
    }
  }
  return now
}

/** The next signalling endpoint to apply the update, of those in open rings. */
function nextApplied({ uptake }: RolloutModel, openings: readonly number[], signalling: readonly Signalling[], now: number, random: Random): { of: Signalling; minute: number } | null {
  let next: { of: Signalling; minute: number } | null = null
  for (let ring = 0; ring < signalling.length; ring += 1) {
    const of = signalling[ring]
    if (!of || of.pending === 0) continue
    const left = uptake.form === 'linear' ? (openings[ring] ?? 0) + uptake.overMinutes - now : 0
    const minute = now + (uptake.form === 'linear' ? left * (1 - random() ** (1 / of.pending)) : (-uptake.tauMinutes * Math.log(random())) / of.pending)
    if (next === null || minute < next.minute) next = { of, minute }
  }
  return next
}

/** Impacted endpoints of one ring at the halt, given what its signalling endpoints have done until `known`. */
function impactedIn({ model, sizes, openings }: Field, ring: number, signalling: Signalling | undefined, known: number, halt: number, random: Random): number {
  const { susceptibility = 0 } = model.rings[ring] ?? {}
  const opening = openings[ring] ?? 0
  const share = appliedShare(model.uptake, halt - opening)
  if (!signalling) return drawBinomial(random, sizes[ring] ?? 0, susceptibility * share)
  const { pending, applied } = signalling
  const signalRate = susceptibility * model.signalProbability
  const silent = signalRate >= 1 ? 0 : (susceptibility - signalRate) / (1 - signalRate)
  const fromSilent = drawBinomial(random, (sizes[ring] ?? 0) - pending - applied, silent * share)
  if (halt < known) return drawBinomial(random, pending + applied, share) + fromSilent
  const already = appliedShare(model.uptake, known - opening)
  return applied + drawBinomial(random, pending, already >= 1 ? 1 : (share - already) / (1 - already)) + fromSilent
}

function summaryOf(impacted: Float64Array): Pick<SimulationResult, 'mean' | 'standardError' | 'p05' | 'median' | 'p95' | 'worst'> {
  const runs = impacted.length
  const mean = impacted.reduce((sum, value) => sum + value, 0) / runs
  const variance = impacted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, runs - 1)
  const sorted = impacted.toSorted()
  const at = (share: number) => sorted[Math.min(runs - 1, Math.floor(share * runs))] ?? 0
  return { mean, standardError: Math.sqrt(variance / runs), p05: at(0.05), median: at(0.5), p95: at(0.95), worst: at(1) }
}
