import type { Problem } from '@/domain/outcome'
import { curveOf, eventsOf, type CurveEvent, type CurvePoint } from '@/domain/rollout/curve'
import { replay, type RolloutResult } from '@/domain/rollout/expectation'
import type { RolloutModel } from '@/domain/rollout/model'
import { typedModel, type ReplayState } from '@/domain/rollout/replay-state'
import { comparisonSentence, replaySentence } from '@/figures/replay/replay-words'

export interface Replayed {
  name: string
  model: RolloutModel
  result: RolloutResult
  curve: CurvePoint[]
  events: CurveEvent[]
}

export interface Replays {
  /** Null where something is unknown or cannot be read; `problems` then names it. */
  first: Replayed | null
  second: Replayed | null
  problems: readonly Problem[]
  /** Whether inputs are missing rather than wrong. */
  unknown: boolean
  sentence: string
}

/** Both plans of a state replayed, and the sentence that says what is seen. */
export function replaysOf(state: ReplayState): Replays {
  const [one, two] = [typedModel(state), state.other ? typedModel(state, 'other') : null]
  const first = one.ok ? replayed('This plan', one.value) : null
  const second = two?.ok ? replayed('The second plan', two.value) : null
  const refusals = [one, two].flatMap((outcome) => (outcome && !outcome.ok ? [outcome] : []))
  const problems = refusals.flatMap(({ problems }) => problems)
  return {
    first,
    second,
    problems: problems.filter(({ path, message }, index) => problems.findIndex((other) => other.path === path && other.message === message) === index),
    unknown: refusals.length > 0 && refusals.every(({ reason }) => reason === 'incomplete'),
    sentence: sentenceOf(first, second),
  }
}

function replayed(name: string, model: RolloutModel): Replayed {
  const result = replay(model)
  return { name, model, result, curve: curveOf(model, result), events: eventsOf(model, result) }
}

function sentenceOf(first: Replayed | null, second: Replayed | null): string {
  const shown = [first, second].flatMap((each) => (each ? [replaySentence(each.name, each.model, each.result)] : []))
  if (first && second) shown.push(comparisonSentence(first.result, second.result))
  return shown.join(' ')
}
