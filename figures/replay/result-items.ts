import type { Definition } from '@/components/definition-list'
import { meanTimeToProtection } from '@/domain/rollout/cost'
import { isHaltedFirst } from '@/domain/rollout/curve'
import type { RolloutResult } from '@/domain/rollout/expectation'
import type { RolloutModel } from '@/domain/rollout/model'
import { countWords, minuteWords, shareWords } from './replay-words'

/** The figures of one replay, in words. */
export function resultItems(model: RolloutModel, result: RolloutResult): Definition[] {
  return [
    { term: 'Hosts that fail', value: countWords(result.impacted) },
    { term: 'Of those reachable', value: shareWords(result.impactedShare) },
    { term: 'Exposed', value: countWords(result.exposed) },
    detectedItem(result.detectedMinute === null ? 'Never' : minuteWords(result.detectedMinute), isHaltedFirst(result)),
    { term: 'Halted', value: result.haltMinute === null ? 'Never' : minuteWords(result.haltMinute) },
    { term: 'Rings opened', value: `${result.ringsOpened} of ${model.rings.length}` },
    { term: 'Mean time to protection', value: minuteWords(meanTimeToProtection(model)) },
  ]
}

/** When it is detected; where the halt comes first, when it would have been. */
export function detectedItem(when: string, haltedFirst: boolean): Definition {
  return haltedFirst ? { term: 'Detected', value: 'Not before the halt', aside: `Would have been after ${when}, had nothing halted it.` } : { term: 'Detected', value: when }
}
