import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'
import { notWhole } from '@/domain/rollout/filed-plan'
import { defectRows } from '@/domain/rollout/defects'
import { engineVersion } from '@/domain/rollout/model'
import { rampWarningsOf, warningsOf, type PlanWarning } from '@/domain/rollout/rules'
import type { UptakeMisfit } from '@/domain/rollout/uptake'
import { channelsIn, rowsOfChannel } from '../channels'
import { filedModel, filedPlan, scenario } from './filed-plan'

/** What a bad update would cost under a filed plan, for defects that hit 100, 1, 0.1 and 0.01 % of hosts. */
export type BlastRadius =
  | {
      engine_version: string
      scenario: typeof scenario
      /** Counts are endpoints, times minutes; `halt_minute` is null where nothing halts the rollout. */
      defects: { rate: number; impacted: number; impacted_share: number; halt_minute: number | null; rings_opened: number }[]
      /** Rules of rollout-maths D.2 that the plan does not keep. */
      warnings: PlanWarning[]
      /** Where the filed percentiles of the uptake are not those of one curve. */
      misfit?: UptakeMisfit
    }
  /** Sentences that name what is not known at this level. */
  | { unknown: string[] }

/** Reckoned from what one level sees of a channel; where that is not enough it says what is missing. Source: data-model B.2.2, rollout-maths D.2. */
export function blastRadiusOf(projected: DocumentBody, channel: BodyRow): BlastRadius {
  const model = filedModel(projected, channel)
  if (!model.ok) return { unknown: [...new Set(model.problems.map(({ message }) => message))] }
  const { misfit } = filedPlan(projected, channel)
  return {
    engine_version: engineVersion,
    scenario,
    defects: defectRows(model.value).map(({ rate, result }) => ({
      rate,
      impacted: result.impacted,
      impacted_share: result.impactedShare,
      halt_minute: result.haltMinute,
      rings_opened: result.ringsOpened,
    })),
    warnings: [...warningsOf(model.value), ...rampWarningsOf(model.value)],
    ...(misfit && { misfit }),
  }
}

export interface ChannelBlastRadius {
  /** Row id of the channel. */
  channel: string
  name: string
  blast: BlastRadius
  /** What keeps the rings from being a whole fleet; null where nothing does. */
  incomplete: string | null
}

/** The same for every channel that has rings, also in a draft. */
export function blastRadiiOf(body: DocumentBody): ChannelBlastRadius[] {
  return channelsIn(body)
    .filter(({ row }) => rowsOfChannel(body, 'rings.list', row).length > 0)
    .map((channel) => {
      const plan = filedPlan(body, channel)
      return { channel: channel.row, name: plan.name, blast: blastRadiusOf(body, channel), incomplete: notWhole(plan) }
    })
}
