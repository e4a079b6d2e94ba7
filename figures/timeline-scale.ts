import { spanOf } from '@/domain/timestamp'
import type { TimedEvent } from './timeline-events'

export interface ScaledGap {
  /** Per cent of the width where the gap begins and ends. */
  from: number
  to: number
  minutes: number
  /** So long that the line is drawn broken. */
  broken: boolean
}

const edge = 3
const least = 6
const breakFrom = 2 * 1440

/**
 * Positions in per cent of the width. Every gap is as wide as the logarithm of its minutes, plus a least width,
 * so that 78 minutes stay readable among six months.
 */
export function scaleEvents(events: readonly TimedEvent[]): { at: number[]; gaps: ScaledGap[] } {
  return scaleMinutes(events.map((event) => spanOf(event.at)[0]))
}

/** The same of minutes in their order. */
export function scaleMinutes(starts: readonly number[]): { at: number[]; gaps: ScaledGap[] } {
  const minutes = starts.slice(1).map((start, index) => start - (starts[index] ?? start))
  const weights = minutes.map((gap) => least + Math.log2(1 + gap))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const at = [edge]
  const gaps = weights.map((weight, index) => {
    const from = at[index] ?? edge
    const to = from + (weight / total) * (100 - 2 * edge)
    at.push(to)
    return { from, to, minutes: minutes[index] ?? 0, broken: (minutes[index] ?? 0) >= breakFrom }
  })
  return { at: starts.length === 1 ? [50] : at, gaps }
}
