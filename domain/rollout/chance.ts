import { done, refused, type Outcome, type Problem } from '../outcome'
import { detectionMinute, susceptibleEndpoints } from './expectation'
import { openingsOf, type RolloutModel } from './model'
import { noSpread, type SimulationWish } from './monte-carlo'
import { ringPowers } from './power'
import type { ReplayState } from './replay-state'
import { commaWords, plainNumber } from './typed-quantity'

/** Runs of a simulation on the page. */
export const usualRuns = 10_000

/** The most signals to an alarm that are drawn one by one; beyond, chance averages out and the draws take too long. */
export const mostDrawnSignals = 1_000

/** What the simulation is asked with: its seed, and how far delays vary. The 95th percentile is `vary` medians: σ = ln(vary) / 1.645. */
export function typedWish({ seed, vary }: Pick<ReplayState, 'seed' | 'vary'>): Outcome<SimulationWish> {
  const problems: Problem[] = []
  if (!/^\d{1,15}$/.test(seed)) problems.push({ path: 'seed', message: 'Seed: give a whole number, such as 1.' })
  const times = vary === '' ? 1 : (plainNumber(vary) ?? NaN)
  if (!(times >= 1 && times <= 100)) problems.push({ path: 'vary', message: `Delays vary: give a number from 1 to 100, such as 2.${commaWords(vary)}` })
  if (problems.length > 0) return refused('invalid', problems)
  const sigma = Math.log(times) / 1.645
  return done({ runs: usualRuns, seed: Number(seed), spread: sigma === 0 ? noSpread : { signal: sigma, decision: sigma, halt: sigma } })
}

/** Whether chance matters: what the ring that may raise the alarm yields, beside what is needed. */
export interface Chance {
  /** From 0. */
  ring: number
  /** Whether no other ring opens after it. */
  last: boolean
  /** n·s·v of that ring. */
  signals: number
  needed: number
  /** From twenty times the signals needed on, mean and expectation agree within one per cent while delays do not vary and the halt is not beside an opening. */
  plenty: boolean
  /** Whether the halt falls so near the opening of a later ring that it comes before it in some runs and after it in others. */
  besideOpening: boolean
}

const worthMentioning = 0.01

/** Of the first ring that raises the alarm with a probability worth mentioning, else of the last; null where the halt is fixed or nothing fails. */
export function chanceOf(model: RolloutModel): Chance | null {
  if (model.haltAtMinute !== null || susceptibleEndpoints(model) === 0) return null
  const powers = ringPowers(model, { fullyExposed: true })
  const found = powers.findIndex(({ power }) => power >= worthMentioning)
  const ring = found < 0 ? powers.length - 1 : found
  const { endpoints = 0, signalRate = 0 } = powers[ring] ?? {}
  const signals = endpoints * signalRate
  return { ring, last: ring === powers.length - 1, signals, needed: model.signalsToAlarm, plenty: signals >= 20 * model.signalsToAlarm, besideOpening: isBesideOpening(model) }
}

/** Within half the time that uptake takes, and a minute. */
function isBesideOpening(model: RolloutModel): boolean {
  const detected = detectionMinute(model)
  if (detected === null) return false
  const near = 0.5 * (model.uptake.form === 'exponential' ? model.uptake.tauMinutes : model.uptake.overMinutes) + 1
  return openingsOf(model.rings).slice(1).some((opening) => Math.abs(detected + model.haltLatencyMinutes - opening) <= near)
}

/** Runs for one plan: fewer where each run has many signals to draw. */
export function runsFor({ signalsToAlarm }: RolloutModel): number {
  return Math.min(usualRuns, Math.max(1_000, Math.floor(2_000_000 / signalsToAlarm)))
}
