import type { DocumentBody, KindDefinition } from '../kind-definition'
import type { InputName, Inputs, PartialPlan } from './inputs'
import type { Uptake } from './model'
import type { UptakeMisfit } from './uptake'

/** A ring plan as a document files it and one level sees it. What is not filed, or not shown, is not there. */
export interface FiledPlan {
  /** What the plan is for: the name of a channel. */
  name: string
  /** Shares as fractions, times in minutes. */
  rings: readonly Pick<PartialPlan['rings'][number], 'share' | 'bakeMinutes'>[]
  inputs: Inputs
  uptake?: Uptake
  /** Where the uptake is fitted and the filed 95th percentile is not near it. */
  misfit?: UptakeMisfit
  /** Everything that this was read from, in the shape of the body. */
  from: DocumentBody
}

/** A plan with whether the portal reconstructed its document from public sources, so that no vendor filed it. */
export interface ReadPlan extends FiledPlan {
  isReconstruction: boolean
}

/** The plans of a document as one level sees it; undefined where its kind has none. */
export function plansOf(kind: Pick<KindDefinition, 'plans'>, projected: DocumentBody, isReconstruction: boolean): ReadPlan[] | undefined {
  return kind.plans?.(projected).map((plan) => ({ ...plan, isReconstruction }))
}

/** What a plan is called beside what was made with it. */
export type PlanStanding = 'filed' | 'reconstructed'

export function standingOf({ isReconstruction }: Pick<ReadPlan, 'isReconstruction'>): PlanStanding {
  return isReconstruction ? 'reconstructed' : 'filed'
}

/** Whether a plan tells an input of the model itself: then that counts, whatever an incident tells. */
export function isFiled(plan: FiledPlan, name: InputName): boolean {
  return (name === 'uptakeTauMinutes' ? plan.uptake : plan.inputs[name]) !== undefined
}

/** Whether shares that add up to `sum`, a fraction, are the whole fleet: they are filed in percent, to a hundredth. */
export function isWholeFleet(sum: number): boolean {
  return Math.abs(sum - 1) <= 1e-4 + 1e-9
}

/** What keeps the shares from being a whole fleet, where all of them are known; null where nothing does. */
export function notWhole({ rings }: Pick<FiledPlan, 'rings'>): string | null {
  const shares = rings.map(({ share }) => share)
  if (shares.includes(undefined)) return null
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0)
  return shares.length === 0 || isWholeFleet(sum) ? null : `The shares of the rings add up to ${Number((sum * 100).toFixed(4))} %, not to 100 %.`
}
