import { meanTimeToProtection } from './cost'
import { replay, type RolloutResult } from './expectation'
import type { ModelRing, RolloutModel } from './model'
import { seededRandom, type Random } from './random'

/** An input known only within bounds, both included. */
export interface Range {
  low: number
  high: number
}

/**
 * What may be given as a range: the numbers of the model, τ, the share that fails (the same for every ring), and the
 * numbers of one ring, counted from 0.
 */
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
  | 'haltAtMinute'
  | `rings[${number}].${keyof ModelRing}`

export type Ranges = Partial<Record<UncertainInput, Range>>

/** The model with one of its inputs at another value. `susceptibility` is set where a ring is susceptible at all. */
export function withInput(model: RolloutModel, name: UncertainInput, value: number): RolloutModel {
  if (name === 'tauMinutes') return { ...model, uptake: { form: 'exponential', tauMinutes: value } }
  if (name === 'susceptibility') return { ...model, rings: model.rings.map((ring) => (ring.susceptibility === 0 ? ring : { ...ring, susceptibility: value })) }
  const [, ring, field] = /^rings\[(\d+)\]\.(\w+)$/.exec(name) ?? []
  return ring ? { ...model, rings: withRing(model.rings, Number(ring), field as keyof ModelRing, value) } : { ...model, [name]: value }
}

/** One number of one ring changed. Shares sum to 1: what a share gains the last ring loses. */
function withRing(rings: readonly ModelRing[], at: number, field: keyof ModelRing, value: number): ModelRing[] {
  const gained = field === 'share' ? value - (rings[at]?.share ?? 0) : 0
  return rings.map((ring, index) => {
    if (index === at) return { ...ring, [field]: value }
    return gained !== 0 && index === rings.length - 1 ? { ...ring, share: Math.max(0, ring.share - gained) } : ring
  })
}

export interface Swing {
  input: UncertainInput
  range: Range
  /** Impacted endpoints with this input at its bounds and all others as in the model. */
  atLow: number
  atHigh: number
}

/** Which input matters most: one at a time from bound to bound, the widest swing first. */
export function tornado(model: RolloutModel, ranges: Ranges): Swing[] {
  const swings = entriesOf(ranges).map(([input, range]) => ({
    input,
    range,
    atLow: replay(withInput(model, input, range.low)).impacted,
    atHigh: replay(withInput(model, input, range.high)).impacted,
  }))
  return swings.sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow))
}

/** Lowest and highest of each outcome. */
export interface Intervals {
  impacted: Range
  impactedShare: Range
  exposed: Range
  /** Null where none of the combinations is detected. */
  detectedMinute: Range | null
  /** Null where none of the combinations is halted. */
  haltMinute: Range | null
  ringsOpened: Range
  meanTimeToProtection: Range
  /** Whether some combination is never detected, never halted. */
  neverDetected: boolean
  neverHalted: boolean
}

const mostCorners = 6
const inside = 400

/**
 * The lowest and highest outcome over the ranges: at every corner (of the six widest swings, where there are more), at
 * each end of each range by itself, with the slowest and the fastest plan, and at four hundred points between them,
 * because impact may jump inside (see the invariants). Reproducible by `seed`.
 */
export function intervalsOf(model: RolloutModel, ranges: Ranges, seed: number): Intervals {
  const cornered = tornado(model, ranges).map(({ input }) => input).slice(0, mostCorners)
  const models = [model, atPace(model, ranges, 'fastest'), atPace(model, ranges, 'slowest')]
  for (const [input, { low, high }] of entriesOf(ranges)) models.push(withInput(model, input, low), withInput(model, input, high))
  for (let corner = 0; corner < 2 ** cornered.length; corner += 1) models.push(atCorner(model, ranges, cornered, corner))
  const random = seededRandom(seed)
  for (let draw = 0; cornered.length > 0 && draw < inside; draw += 1) models.push(atRandom(model, ranges, random))
  const results = models.map(replay)
  const over = (read: (result: RolloutResult) => number) => boundsOf(results.map(read))
  const [detections, halts] = [results.flatMap(({ detectedMinute }) => detectedMinute ?? []), results.flatMap(({ haltMinute }) => haltMinute ?? [])]
  return {
    impacted: over(({ impacted }) => impacted),
    impactedShare: over(({ impactedShare }) => impactedShare),
    exposed: over(({ exposed }) => exposed),
    detectedMinute: detections.length > 0 ? boundsOf(detections) : null,
    haltMinute: halts.length > 0 ? boundsOf(halts) : null,
    ringsOpened: over(({ ringsOpened }) => ringsOpened),
    meanTimeToProtection: boundsOf(models.map(meanTimeToProtection)),
    neverDetected: detections.length < results.length,
    neverHalted: halts.length < results.length,
  }
}

function atCorner(model: RolloutModel, ranges: Ranges, inputs: readonly UncertainInput[], corner: number): RolloutModel {
  return inputs.reduce((changed, input, bit) => {
    const { low, high } = ranges[input] ?? { low: 0, high: 0 }
    return withInput(changed, input, (corner >> bit) & 1 ? high : low)
  }, model)
}

/**
 * Where the mean time to protection is least or most: every bake and τ at that end, and of shares the other, because what
 * a ring holds the last one need not wait for. Rings that never open swing no impact, and are in no corner.
 */
function atPace(model: RolloutModel, ranges: Ranges, pace: 'fastest' | 'slowest'): RolloutModel {
  return entriesOf(ranges).reduce((changed, [input, { low, high }]) => {
    if (input.endsWith('.share')) return withInput(changed, input, pace === 'fastest' ? high : low)
    return input === 'tauMinutes' || input.endsWith('.bakeMinutes') ? withInput(changed, input, pace === 'fastest' ? low : high) : changed
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
