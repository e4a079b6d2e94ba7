import { meanTimeToProtection } from '@/domain/rollout/cost'
import type { RolloutResult } from '@/domain/rollout/expectation'
import type { RolloutModel } from '@/domain/rollout/model'
import { countWords, minuteWords, shareWords } from './replay-words'

/** The figures of one replay, in words. */
export function resultItems(model: RolloutModel, result: RolloutResult) {
  return [
    { term: 'Hosts that fail', value: countWords(result.impacted) },
    { term: 'Of those reachable', value: shareWords(result.impactedShare) },
    { term: 'Exposed', value: countWords(result.exposed) },
    { term: 'Detected', value: result.detectedMinute === null ? 'Never' : minuteWords(result.detectedMinute) },
    { term: 'Halted', value: result.haltMinute === null ? 'Never' : minuteWords(result.haltMinute) },
    { term: 'Rings opened', value: `${result.ringsOpened} of ${model.rings.length}` },
    { term: 'Mean time to protection', value: minuteWords(meanTimeToProtection(model)) },
  ]
}
