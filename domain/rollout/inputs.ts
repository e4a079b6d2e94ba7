import { done, refused, type Outcome, type Problem } from '../outcome'
import type { ModelRing, RolloutModel, Uptake } from './model'

/** What the model needs besides the plan's rings, one number each, with the words for it. Minutes unless stated. */
export const inputWords = {
  endpoints: 'Endpoints',
  uptakeTauMinutes: 'Mean minutes until a host applies the update',
  failureDelayMinutes: 'Minutes from applying to failing',
  signalProbability: 'Probability that a failing host yields a usable signal',
  signalsToAlarm: 'Signals needed to alarm',
  signalDelayMinutes: 'Minutes from failing to a counted signal',
  decisionDelayMinutes: 'Minutes from the signals to the decision',
  haltLatencyMinutes: 'Minutes from the decision to the halt',
} as const
export type InputName = keyof typeof inputWords
export const inputNames = Object.keys(inputWords) as InputName[]

/** Numbers that may be missing: what no filing and no scenario states stays undefined. */
export type Inputs = Partial<Record<InputName, number>>

export interface PartialPlan {
  rings: readonly { share?: number | undefined; bakeMinutes?: number | undefined; susceptibility?: number | undefined }[]
  inputs: Inputs
  haltAtMinute: number | null
  /** Where the uptake is filed as a push; otherwise hosts poll with τ. */
  uptake?: Uptake
}

/** The model, or every input that is missing by name: the engine never invents one. */
export function modelOf({ rings, inputs, haltAtMinute, uptake }: PartialPlan): Outcome<RolloutModel> {
  const problems: Problem[] = inputNames.flatMap((name) => (inputs[name] === undefined && !(name === 'uptakeTauMinutes' && uptake) ? [missing(name, inputWords[name])] : []))
  if (rings.length === 0) problems.push(missing('rings', 'A ring plan'))
  const whole = rings.map(({ share, bakeMinutes, susceptibility }, index): ModelRing => {
    if (share === undefined) problems.push(missing(`rings[${index}].share`, `Share of ring ${index + 1}`))
    if (bakeMinutes === undefined && index < rings.length - 1) problems.push(missing(`rings[${index}].bakeMinutes`, `Bake time of ring ${index + 1}`))
    if (susceptibility === undefined) problems.push(missing(`rings[${index}].susceptibility`, `Share of ring ${index + 1} that fails`))
    return { share: share ?? 0, bakeMinutes: bakeMinutes ?? 0, susceptibility: susceptibility ?? 0 }
  })
  if (problems.length > 0) return refused('incomplete', problems)
  const given = inputs as Record<InputName, number>
  const { uptakeTauMinutes, ...others } = given
  return done({ ...others, rings: whole, uptake: uptake ?? { form: 'exponential', tauMinutes: uptakeTauMinutes }, haltAtMinute })
}

const missing = (path: string, words: string): Problem => ({ path, message: `${words} is not known.` })
