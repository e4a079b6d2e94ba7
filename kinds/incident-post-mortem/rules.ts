import type { Rule } from '@/domain/kind-definition'
import {
  aCompleteActionHasEvidence,
  aCompromiseNamesItsCve,
  aDelayedActionHasItsReason,
  anUpdateTellsItsRollout,
  aRaisedSeverityHasItsReason,
  whatWasAnsweredWithYesOrNoIsExplained,
} from './rules/conditions'
import {
  everyLayerIsToldOnce,
  lessonsForOthersWithinWordLimit,
  oneReferenceIsSomebodyElses,
  requiredEventsPresent,
  summaryWithinWordLimit,
} from './rules/coverage'
import { everyWentWrongMapsToAnAction, factorsReferredToExist, wentWrongReferredToExist } from './rules/links'
import { aChangedNumberNeedsItsCorrection, lowBestHighInOrder } from './rules/numbers'
import { timesInOrder } from './rules/times-in-order'

/** What must hold across the fields of a post-mortem. */
export const rules: readonly Rule[] = [
  summaryWithinWordLimit,
  lowBestHighInOrder,
  aRaisedSeverityHasItsReason,
  timesInOrder,
  requiredEventsPresent,
  anUpdateTellsItsRollout,
  whatWasAnsweredWithYesOrNoIsExplained,
  everyLayerIsToldOnce,
  lessonsForOthersWithinWordLimit,
  everyWentWrongMapsToAnAction,
  factorsReferredToExist,
  wentWrongReferredToExist,
  aCompleteActionHasEvidence,
  aDelayedActionHasItsReason,
  aCompromiseNamesItsCve,
  oneReferenceIsSomebodyElses,
  aChangedNumberNeedsItsCorrection,
]
