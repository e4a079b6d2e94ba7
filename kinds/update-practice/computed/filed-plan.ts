import { inRow } from '@/domain/answered'
import { isNoAnswer } from '@/domain/answers'
import { minutesOf } from '@/domain/duration'
import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'
import { modelOf } from '@/domain/rollout/inputs'
import type { RolloutModel } from '@/domain/rollout/model'
import { usualInputs } from '@/domain/rollout/replay-request'
import { fitUptake } from '@/domain/rollout/uptake'
import type { Outcome } from '@/domain/outcome'
import { rowsOfChannel } from '../channels'

/** What no filing contains, and every filed plan is therefore reckoned with alike. Source: rollout-maths D.6. */
export const scenario = {
  failureDelayMinutes: usualInputs.failureDelayMinutes,
  signalProbability: usualInputs.signalProbability,
  signalsToAlarm: usualInputs.signalsToAlarm,
  decisionDelayMinutes: usualInputs.decisionDelayMinutes,
}

/**
 * The model of a channel's plan as one level sees it: rings and uptake as filed, d_r the shortest delay of its signals
 * (95 %), h the measured halt latency (95 %), the rest from the scenario. Refuses by the name of what is not known.
 */
export function filedPlan(body: DocumentBody, channel: BodyRow): Outcome<RolloutModel> {
  const rings = rowsOfChannel(body, 'rings.list', channel.row)
  const sizes = rings.map((ring) => inRow<number>(ring, 'population_abs'))
  const halting = rowsOfChannel(body, 'halting.list', channel.row)[0]
  const delays = rowsOfChannel(body, 'signals.list', channel.row).flatMap((signal) => minutesIn(signal, 'latency_p95') ?? [])
  const half = minutesIn(channel, 'uptake_p50')
  const uptake = half === undefined ? undefined : fitUptake(inRow(channel, 'delivery_model') === 'push' ? 'push' : 'poll', half, half).uptake
  return modelOf({
    rings: rings.map((ring) => ({ share: shareOf(ring), bakeMinutes: bakeIn(ring), susceptibility: 1 })),
    inputs: {
      ...scenario,
      ...known('endpoints', sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) || undefined),
      ...known('signalDelayMinutes', delays.length > 0 ? Math.min(...delays) : undefined),
      ...known('haltLatencyMinutes', halting && minutesIn(halting, 'halt_latency_p95')),
    },
    haltAtMinute: null,
    ...(uptake ? { uptake } : {}),
  })
}

function shareOf(ring: BodyRow): number | undefined {
  const percent = inRow<number>(ring, 'population_pct')
  return percent === undefined ? undefined : percent / 100
}

function bakeIn(ring: BodyRow): number | undefined {
  const bake = ring['min_bake']
  return isNoAnswer(bake) && bake.answer === 'not_applicable' ? 0 : minutesIn(ring, 'min_bake')
}

function minutesIn(row: BodyRow, field: string): number | undefined {
  const duration = inRow<string>(row, field)
  return duration === undefined ? undefined : minutesOf(duration)
}

function known<Name extends string>(name: Name, value: number | undefined): Partial<Record<Name, number>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, number>)
}
