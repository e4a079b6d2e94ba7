import { inRow } from '@/domain/answered'
import { isNoAnswer, isWithheld } from '@/domain/answers'
import { minutesOf } from '@/domain/duration'
import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'
import { channelsIn, rowsOfChannel } from '../channels'
import { blastRadiusOf, type BlastRadius } from './blast-radius'

/** In minutes; `unknown` is a sentence that says why there is no figure. */
export type Minutes = { minutes: number } | { unknown: string }

/** What follows from a channel's ring plan, as far as one level sees it. */
export interface ChannelPlan {
  /** Row id of the channel. */
  channel: string
  rings: PlannedRing[]
  /** From the opening of the first ring to that of the last: until everybody is offered the update. */
  until_all_rings_open: Minutes
  /** Mean time from release until an endpoint is protected. */
  mean_time_to_protection: Minutes
  /** What a bad update would cost under the plan. */
  blast_radius: BlastRadius
}

export interface PlannedRing {
  /** Row id of the ring. */
  ring: string
  /** Share of the fleet that is offered the update once this ring is open, in percent; null from the first unknown share on. */
  cumulative_pct: number | null
  /** Minutes from the opening of the first ring; null after the first unknown bake time. */
  opens_after: number | null
}

/** The plan of every channel, in the order of the document. */
export function plansOf(projected: DocumentBody): ChannelPlan[] {
  return channelsIn(projected).map((channel) => planOf(projected, channel, rowsOfChannel(projected, 'rings.list', channel.row)))
}

function planOf(projected: DocumentBody, channel: BodyRow, rings: readonly BodyRow[]): ChannelPlan {
  const planned = plannedRings(rings)
  return {
    channel: channel.row,
    rings: planned,
    until_all_rings_open: untilAllOpen(rings, planned),
    mean_time_to_protection: meanTimeToProtection(channel, rings, planned),
    blast_radius: blastRadiusOf(projected, channel),
  }
}

function plannedRings(rings: readonly BodyRow[]): PlannedRing[] {
  let [share, opens]: [number | null, number | null] = [0, 0]
  return rings.map((ring) => {
    share = plus(share, inRow<number>(ring, 'population_pct'))
    const planned = { ring: ring.row, cumulative_pct: share === null ? null : rounded(share), opens_after: opens }
    opens = plus(opens, bakeOf(ring))
    return planned
  })
}

function untilAllOpen(rings: readonly BodyRow[], planned: readonly PlannedRing[]): Minutes {
  const last = planned.at(-1)
  if (!last) return { unknown: 'The channel has no rings.' }
  if (last.opens_after !== null) return { minutes: last.opens_after }
  const silent = rings.find((ring) => bakeOf(ring) === undefined)
  return { unknown: whyNot(silent?.['min_bake'], `The bake time of “${silent ? nameOf(silent) : 'a ring'}”`) }
}

/**
 * Σ f_i (T_i + τ) in minutes: f_i the share of ring i, T_i when it opens, τ the mean time to take an update up, fitted
 * from the time in which half of a ring takes it: τ = p50 / ln 2. Source: rollout-maths D.1, D.5.
 */
function meanTimeToProtection(channel: BodyRow, rings: readonly BodyRow[], planned: readonly PlannedRing[]): Minutes {
  const half = minutesIn(channel, 'uptake_p50')
  if (half === undefined) return { unknown: whyNot(channel['uptake_p50'], 'The time in which half of a ring has an update') }
  const unsaid = rings.find((ring) => inRow(ring, 'population_pct') === undefined)
  if (unsaid) return { unknown: whyNot(unsaid['population_pct'], `The share of “${nameOf(unsaid)}”`) }
  const opened = untilAllOpen(rings, planned)
  if ('unknown' in opened) return opened
  const tau = half / Math.LN2
  const mean = rings.reduce((sum, ring, index) => sum + ((inRow<number>(ring, 'population_pct') ?? 0) / 100) * ((planned[index]?.opens_after ?? 0) + tau), 0)
  return { minutes: rounded(mean) }
}

const nameOf = (ring: BodyRow) => inRow<string>(ring, 'ring_name') ?? 'a ring'
const bakeOf = (ring: BodyRow) => minutesIn(ring, 'min_bake')
const plus = (sum: number | null, more: number | undefined) => (sum === null || more === undefined ? null : sum + more)

/** Away with what adding decimals leaves behind: 0.1 + 0.2 is 0.3. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6

function minutesIn(row: BodyRow, field: string): number | undefined {
  const duration = inRow<string>(row, field)
  return duration === undefined ? undefined : minutesOf(duration)
}

function whyNot(value: unknown, what: string): string {
  if (isNoAnswer(value)) return `${what} is not given: ${value.because}`
  return isWithheld(value) ? `${what} is withheld at this level.` : `${what} is not told at this level.`
}
