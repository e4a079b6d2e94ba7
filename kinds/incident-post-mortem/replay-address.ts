import type { DeclaredRing } from '@/domain/declared/plan-and-course'
import { valueOf } from '@/domain/declared/told'
import type { DocumentBody } from '@/domain/kind-definition'
import { inputNames, type InputName } from '@/domain/rollout/inputs'
import { nothingChosen, replayParameters } from '@/domain/rollout/replay-state'
import { toldParts } from './told-incident'

/**
 * The replay of a declared plan with what the report tells of the incident, all hosts taken to fail as in D.6; what it
 * does not tell stays empty. Null where a share or a bake time of the plan is not known. For public projections only.
 */
export function replayAddress(projected: DocumentBody, rings: readonly DeclaredRing[]): string | null {
  const plan = rings.map(({ share, bake }, index) => {
    const [percent, minutes] = [valueOf(share), index === rings.length - 1 ? 0 : valueOf(bake)]
    return percent === undefined || minutes === undefined ? null : { share: String(percent), bake: `${minutes} min`, fails: '100' }
  })
  if (plan.length === 0) return null
  const typed = plan.filter((ring) => ring !== null)
  if (typed.length < plan.length) return null
  const inputs = Object.fromEntries(inputNames.map((name) => [name, ''])) as Record<InputName, string>
  for (const { name, told } of toldParts(projected)) inputs[name] = String(told)
  return `/replay?${new URLSearchParams(replayParameters({ preset: '', inputs, plan: { rings: typed, halt: '' }, other: null, ...nothingChosen })).toString()}`
}
