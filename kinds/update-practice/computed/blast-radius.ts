import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'
import { defectRows } from '@/domain/rollout/defects'
import { engineVersion } from '@/domain/rollout/model'
import { rampWarningsOf, warningsOf, type PlanWarning } from '@/domain/rollout/rules'
import { filedPlan, scenario } from './filed-plan'

/** What a bad update would cost under a filed plan, for defects that hit 100, 1, 0.1 and 0.01 % of hosts. */
export type BlastRadius =
  | {
      engine_version: string
      scenario: typeof scenario
      /** Counts are endpoints, times minutes; `halt_minute` is null where nothing halts the rollout. */
      defects: { rate: number; impacted: number; impacted_share: number; halt_minute: number | null; rings_opened: number }[]
      /** Rules of rollout-maths D.2 that the plan does not keep. */
      warnings: PlanWarning[]
    }
  /** Sentences that name what is not known at this level. */
  | { unknown: string[] }

/** Reckoned from what one level sees of a channel; where that is not enough it says what is missing. Source: data-model B.2.2, rollout-maths D.2. */
export function blastRadiusOf(projected: DocumentBody, channel: BodyRow): BlastRadius {
  const model = filedPlan(projected, channel)
  if (!model.ok) return { unknown: [...new Set(model.problems.map(({ message }) => message))] }
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
  }
}
