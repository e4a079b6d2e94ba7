import type { Problem } from '@/domain/outcome'
import { storyOf, type CurveEvent, type CurvePoint } from '@/domain/rollout/curve'
import { replay, type RolloutResult } from '@/domain/rollout/expectation'
import type { RolloutModel } from '@/domain/rollout/model'
import type { ReplayState } from '@/domain/rollout/replay-state'
import { typedModel, type TypedModel } from '@/domain/rollout/typed-model'
import { intervalsOf, tornado, type Intervals, type Ranges, type Swing } from '@/domain/rollout/uncertainty'
import { rangeSentence } from '@/figures/replay/range-words'
import { comparisonSentence, replaySentence } from '@/figures/replay/replay-words'

export interface Replayed {
  name: string
  /** At the middle of every range. */
  model: RolloutModel
  ranges: Ranges
  result: RolloutResult
  curve: CurvePoint[]
  events: CurveEvent[]
  /** What the ranges allow; null where nothing is a range. */
  spread: { intervals: Intervals; swings: Swing[] } | null
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

const cornersSeed = 1

function replayed(name: string, { model, ranges }: TypedModel): Replayed {
  const result = replay(model)
  const swings = tornado(model, ranges)
  const spread = swings.length === 0 ? null : { intervals: intervalsOf(model, ranges, cornersSeed), swings }
  return { name, model, ranges, result, ...storyOf(model, result), spread }
}

function sentenceOf(first: Replayed | null, second: Replayed | null): string {
  const shown = [first, second].flatMap((each) => (each ? sentencesOf(each) : []))
  if (first && second) shown.push(comparisonSentence(first.result, second.result))
  return shown.join(' ')
}

function sentencesOf({ name, model, result, spread }: Replayed): string[] {
  if (spread === null) return [replaySentence(name, model, result)]
  return [replaySentence(`${name}, at the middle of its ranges,`, model, result), rangeSentence(name, spread)]
}
