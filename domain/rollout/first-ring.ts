import { replay, type RolloutResult } from './expectation'
import type { RolloutModel } from './model'
import { detectionPower } from './power'
import { presence } from './diversity'

/** The first ring at one size, the last ring taking what that leaves, halted by its signals. */
export interface FirstRingRow {
  endpoints: number
  /** Probability that the ring by itself yields the signals needed. */
  power: number
  result: RolloutResult
  /** Whether this is the size in the plan. */
  asPlanned: boolean
}

/** Of the endpoints that yield the signals needed on average: below 1 no ring can raise the alarm, from 20 on chance hardly matters. */
const sizes = [0.9, 1.1, 1.7, 5, 20] as const

/** The cliff: what the plan loses with its first ring at sizes around the least that can raise the alarm. Empty for a plan of one ring, or where its first cannot fail. */
export function firstRingRows(model: RolloutModel): FirstRingRow[] {
  const [first, ...others] = model.rings
  if (!first || others.length === 0) return []
  const signalRate = first.susceptibility * model.signalProbability
  if (signalRate === 0) return []
  const needed = model.signalsToAlarm / signalRate
  const planned = model.endpoints * first.share
  const room = planned + model.endpoints * (others.at(-1)?.share ?? 0)
  const wanted = [...new Set(sizes.map((size) => Math.max(1, Math.round(size * needed))))].filter((endpoints) => endpoints < room && Math.abs(endpoints - planned) > 0.5)
  return [...wanted, planned].sort((a, b) => a - b).map((endpoints) => ({
    endpoints,
    power: detectionPower(endpoints, signalRate, model.signalsToAlarm),
    result: replay({ ...withFirst(model, endpoints / model.endpoints), haltAtMinute: null }),
    asPlanned: endpoints === planned,
  }))
}

/** The plan with its first ring at another share; the last ring takes the difference. */
export function withFirst(model: RolloutModel, share: number): RolloutModel {
  const gained = share - (model.rings[0]?.share ?? 0)
  const last = model.rings.length - 1
  return { ...model, rings: model.rings.map((ring, index) => (index === 0 ? { ...ring, share } : index === last ? { ...ring, share: ring.share - gained } : ring)) }
}

/** A configuration that a share of the fleet has, in a first ring drawn at random. */
export interface ClassRow {
  fleetShare: number
  /** Endpoints of the class that the ring holds on average. */
  endpoints: number
  /** Probability that it holds one at least. */
  present: number
  /** Probability that the ring raises the alarm where the class fails wholly and nothing else does. */
  power: number
}

const classShares = [0.1, 0.01, 0.002, 0.0002] as const

/** What a random first ring sees of rarer and rarer configurations. Source: rollout-maths D.4. */
export function classRows(model: RolloutModel): ClassRow[] {
  const ring = model.endpoints * (model.rings[0]?.share ?? 0)
  return classShares.map((fleetShare) => ({
    fleetShare,
    endpoints: ring * fleetShare,
    present: presence(ring, fleetShare),
    power: detectionPower(ring, fleetShare * model.signalProbability, model.signalsToAlarm),
  }))
}
