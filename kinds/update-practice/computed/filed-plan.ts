import { inRow } from '@/domain/answered'
import { isNoAnswer } from '@/domain/answers'
import { minutesOf } from '@/domain/duration'
import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'
import type { Outcome } from '@/domain/outcome'
import type { FiledPlan } from '@/domain/rollout/filed-plan'
import { modelOf } from '@/domain/rollout/inputs'
import type { RolloutModel } from '@/domain/rollout/model'
import { usualInputs } from '@/domain/rollout/replay-request'
import { fitUptake } from '@/domain/rollout/uptake'
import { channelsIn, nameOfChannel, rowsOfChannel } from '../channels'
import { readForPlans } from './read-for-plans'

/** What no filing contains, and every filed plan is therefore reckoned with alike. Source: rollout-maths D.6. */
export const scenario = {
  failureDelayMinutes: usualInputs.failureDelayMinutes,
  signalProbability: usualInputs.signalProbability,
  signalsToAlarm: usualInputs.signalsToAlarm,
  decisionDelayMinutes: usualInputs.decisionDelayMinutes,
}

/** The plan of every channel that has rings, in the order of the document. */
export function filedPlans(body: DocumentBody): FiledPlan[] {
  return channelsIn(body).map((channel) => filedPlan(body, channel)).filter(({ rings }) => rings.length > 0)
}

/**
 * A channel's plan as one level sees it: rings and uptake as filed, d_r the shortest delay of its signals (95 %), h the
 * measured halt latency (95 %), N the endpoints of all rings together.
 */
export function filedPlan(body: DocumentBody, channel: BodyRow): FiledPlan {
  const rings = rowsOfChannel(body, 'rings.list', channel.row)
  const sizes = rings.map((ring) => numberIn(ring, 'population_abs'))
  const halting = rowsOfChannel(body, 'halting.list', channel.row)[0]
  const delays = rowsOfChannel(body, 'signals.list', channel.row).flatMap((signal) => minutesIn(signal, 'latency_p95') ?? [])
  const half = minutesIn(channel, 'uptake_p50')
  const fitted = half === undefined ? undefined : fitUptake(inRow(channel, 'delivery_model') === 'push' ? 'push' : 'poll', half, minutesIn(channel, 'uptake_p95'))
  return {
    name: nameOfChannel(body, channel),
    rings: rings.map((ring) => ({ share: shareOf(ring), bakeMinutes: bakeIn(ring) })),
    inputs: {
      ...known('endpoints', sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) || undefined),
      ...known('signalDelayMinutes', delays.length > 0 ? Math.min(...delays) : undefined),
      ...known('haltLatencyMinutes', halting && minutesIn(halting, 'halt_latency_p95')),
    },
    ...(fitted && { uptake: fitted.uptake }),
    ...(fitted?.misfit && { misfit: fitted.misfit }),
    from: readForPlans(body, channel.row),
  }
}

/** The model of a channel's plan with the usual scenario. Refuses by the name of what is not known. */
export function filedModel(body: DocumentBody, channel: BodyRow): Outcome<RolloutModel> {
  const plan = filedPlan(body, channel)
  return modelOf({ ...plan, rings: plan.rings.map((ring) => ({ ...ring, susceptibility: 1 })), inputs: { ...scenario, ...plan.inputs }, haltAtMinute: null })
}

// A draft may hold what is no number: it stays as it was typed, and nothing is reckoned with it.
function numberIn(row: BodyRow, field: string): number | undefined {
  const value = inRow<unknown>(row, field)
  return typeof value === 'number' && value >= 0 ? value : undefined
}

function shareOf(ring: BodyRow): number | undefined {
  const percent = numberIn(ring, 'population_pct')
  return percent === undefined ? undefined : percent / 100
}

function bakeIn(ring: BodyRow): number | undefined {
  const bake = ring['min_bake']
  return isNoAnswer(bake) && bake.answer === 'not_applicable' ? 0 : minutesIn(ring, 'min_bake')
}

function minutesIn(row: BodyRow, field: string): number | undefined {
  const duration = inRow<unknown>(row, field)
  return typeof duration === 'string' ? minutesOf(duration) : undefined
}

function known<Name extends string>(name: Name, value: number | undefined): Partial<Record<Name, number>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, number>)
}
