import { exposedAt, impactedAt, type RolloutResult } from './expectation'
import { openingsOf, type RolloutModel } from './model'
import { meanUptakeMinutes } from './uptake'

export interface CurvePoint {
  minute: number
  exposed: number
  impacted: number
}

export interface CurveEvent {
  minute: number
  /** A ring's opening has its place in the plan, from 0. */
  event: 'ring_opened' | 'detected' | 'halted'
  ring?: number
}

export const mostCurvePoints = 400

/** Whether a fixed halt comes first: the detection is then what would have been, and never happens. */
export function isHaltedFirst({ detectedMinute, haltMinute }: Pick<RolloutResult, 'detectedMinute' | 'haltMinute'>): boolean {
  return detectedMinute !== null && haltMinute !== null && detectedMinute > haltMinute
}

/** What happens when: rings that open before the halt, detection unless the halt comes first, halt. In order of time. */
export function eventsOf(model: RolloutModel, result: RolloutResult): CurveEvent[] {
  const opened = openingsOf(model.rings).slice(0, result.ringsOpened)
  const events: CurveEvent[] = opened.map((minute, ring) => ({ minute, event: 'ring_opened', ring }))
  if (result.detectedMinute !== null && !isHaltedFirst(result)) events.push({ minute: result.detectedMinute, event: 'detected' })
  if (result.haltMinute !== null) events.push({ minute: result.haltMinute, event: 'halted' })
  return events.sort((a, b) => a.minute - b.minute)
}

/** What happens, and the curve until then. */
export function storyOf(model: RolloutModel, result: RolloutResult): { curve: CurvePoint[]; events: CurveEvent[] } {
  const events = eventsOf(model, result)
  return { curve: curveThrough(model, result, events.map(({ minute }) => minute)), events }
}

/** The curve with the minute of detection among its points, also where the halt comes first. */
export function curveOf(model: RolloutModel, result: RolloutResult): CurvePoint[] {
  return curveThrough(model, result, [...eventsOf(model, result).map(({ minute }) => minute), result.detectedMinute ?? 0])
}

/**
 * Exposed and impacted endpoints over time, at most 400 points, the given minutes among them. After the halt both stand
 * still. Points lie close behind each opening, where the curve bends, and evenly elsewhere.
 */
function curveThrough(model: RolloutModel, result: RolloutResult, given: readonly number[]): CurvePoint[] {
  const eventMinutes = [...new Set([0, ...given])]
  const last = Math.max(...eventMinutes)
  const tail = meanUptakeMinutes(model.uptake) * 5
  const end = result.haltMinute === null ? last + tail : last + Math.max(1, last * 0.15)
  const room = mostCurvePoints - eventMinutes.length
  const wanted = [...evenly(0, end, Math.floor(room / 2)), ...behindOpenings(model, result, tail, room - Math.floor(room / 2))]
  const minutes = [...new Set([...eventMinutes, ...wanted])].sort((a, b) => a - b)
  return minutes.map((minute) => pointAt(model, result, minute))
}

function pointAt(model: RolloutModel, result: RolloutResult, minute: number): CurvePoint {
  const until = Math.min(minute, result.haltMinute ?? Infinity)
  return { minute, exposed: exposedAt(model, until), impacted: impactedAt(model, until) }
}

function evenly(from: number, to: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => from + ((to - from) * (index + 1)) / count)
}

function behindOpenings(model: RolloutModel, result: RolloutResult, tail: number, room: number): number[] {
  const opened = openingsOf(model.rings).slice(0, result.ringsOpened)
  const each = Math.floor(room / Math.max(1, opened.length))
  const halt = result.haltMinute ?? Infinity
  return opened.flatMap((opening, index) => evenly(opening, Math.min(opening + tail, opened[index + 1] ?? Infinity, Math.max(halt, opening)), each))
}
