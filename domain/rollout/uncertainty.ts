import { replay, type RolloutResult } from './expectation'
import type { RolloutModel } from './model'
import { seededRandom, type Random } from './random'

/** An input known only within bounds, both included. */
export interface Range {
  low: number
  high: number
}

/** What may be given as a range: the numbers of the model, τ, the share that fails, the same for every ring. */
export type UncertainInput =
  | 'endpoints'
  | 'tauMinutes'
  | 'susceptibility'
  | 'failureDelayMinutes'
  | 'signalProbability'
  | 'signalsToAlarm'
  | 'signalDelayMinutes'
  | 'decisionDelayMinutes'
  | 'haltLatencyMinutes'

export type Ranges = Partial<Record<UncertainInput, Range>>

/** The model with one of its inputs at another value. `susceptibility` scales the rings that are susceptible at all. */
export function withInput(model: RolloutModel, name: UncertainInput, value: number): RolloutModel {
  if (name === 'tauMinutes') return { ...model, uptake: { form: 'exponential', tauMinutes: value } }
  if (name === 'susceptibility') return { ...model, rings: model.rings.map((ring) => (ring.susceptibility === 0 ? ring : { ...ring, susceptibility: value })) }
  return { ...model, [name]: value }
}

export interface Swing {
  input: UncertainInput
  /** Impacted endpoints with this input at its bounds and all others as in the model. */
  atLow: number
  atHigh: number
}

/** Which input matters most: one at a time from bound to bound, the widest swing first. */
export function tornado(model: RolloutModel, ranges: Ranges): Swing[] {
  const swings = entriesOf(ranges).map(([input, { low, high }]) => ({
    input,
    atLow: replay(withInput(model, input, low)).impacted,
    atHigh: replay(withInput(model, input, high)).impacted,
  }))
  return swings.sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow))
}

export interface Intervals {
  impacted: Range
  /** Null where none of the combinations is halted. */
  haltMinute: Range | null
  /** Whether some combination is never halted. */
  neverHalted: boolean
}

const mostCorners = 10
const inside = 1_000

/**
 * The lowest and highest outcome over the ranges: at every corner (of the ten widest swings, where there are more) and
 * at a thousand points between them, because impact may jump inside (see the invariants). Reproducible by `seed`.
 */
export function intervalsOf(model: RolloutModel, ranges: Ranges, seed: number): Intervals {
  const order = tornado(model, ranges).map(({ input }) => input)
  const results = [replay(model)]
  const cornered = order.slice(0, mostCorners)
  for (let corner = 0; corner < 2 ** cornered.length; corner += 1) results.push(replay(atCorner(model, ranges, cornered, corner)))
  const random = seededRandom(seed)
  for (let draw = 0; order.length > 0 && draw < inside; draw += 1) results.push(replay(atRandom(model, ranges, random)))
  const halts = results.flatMap(({ haltMinute }) => haltMinute ?? [])
  return {
    impacted: boundsOf(results.map(({ impacted }: RolloutResult) => impacted)),
    haltMinute: halts.length > 0 ? boundsOf(halts) : null,
    neverHalted: halts.length < results.length,
  }
}

function atCorner(model: RolloutModel, ranges: Ranges, inputs: readonly UncertainInput[], corner: number): RolloutModel {
  return inputs.reduce((changed, input, bit) => {
    const { low, high } = ranges[input] ?? { low: 0, high: 0 }
    return withInput(changed, input, (corner >> bit) & 1 ? high : low)
  }, model)
}

function atRandom(model: RolloutModel, ranges: Ranges, random: Random): RolloutModel {
  return entriesOf(ranges).reduce((changed, [input, { low, high }]) => withInput(changed, input, low + (high - low) * random()), model)
}

function boundsOf(values: readonly number[]): Range {
  return values.reduce<Range>(({ low, high }, value) => ({ low: Math.min(low, value), high: Math.max(high, value) }), { low: Infinity, high: -Infinity })
}

function entriesOf(ranges: Ranges): [UncertainInput, Range][] {
  return Object.entries(ranges) as [UncertainInput, Range][]
}
