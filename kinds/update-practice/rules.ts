import type { Rule } from '@/domain/kind-definition'
import {
  aHaltTellsTheRingReached,
  anEmergencyLaneHasTwoRings,
  anEmergencyLaneIsDescribed,
  anotherProcessSaysWhatDiffers,
  aPollSaysItsInterval,
  everyTestIsToldOnce,
  noPinStandsAlone,
  promotionByHandCountsItsApprovals,
  signaturesHaveACleanSet,
  whatIsAnsweredWithYesIsExplained,
} from './rules/conditions'
import {
  everyChannelHasARing,
  everyChannelHasThreeSignals,
  everyChannelIsHaltedInOneWay,
  everyChannelTellsItsOutcomes,
  theRingsOfAChannelAddUpToTheFleet,
} from './rules/coverage'
import { channelsReferredToExist, exercisedChannelsExist, theRingReachedIsOfTheSameChannel } from './rules/links'
import { halfOfARingIsNotLaterThanNearlyAll, noMoreIsHaltedThanReleased, theUsualDelayIsNotTheLongest } from './rules/numbers'
import { aDriverExecutesInTheKernel, aNameStandsForOneChannel, aPackageWithADriverIsFiledAsOne, contentAndCodeDoNotShareAChannel } from './rules/payloads'

/** What must hold across the fields of an update practice. */
export const rules: readonly Rule[] = [
  contentAndCodeDoNotShareAChannel,
  aPackageWithADriverIsFiledAsOne,
  aDriverExecutesInTheKernel,
  aNameStandsForOneChannel,
  aPollSaysItsInterval,
  anotherProcessSaysWhatDiffers,
  halfOfARingIsNotLaterThanNearlyAll,
  everyChannelHasARing,
  theRingsOfAChannelAddUpToTheFleet,
  promotionByHandCountsItsApprovals,
  everyChannelHasThreeSignals,
  theUsualDelayIsNotTheLongest,
  everyChannelIsHaltedInOneWay,
  anEmergencyLaneIsDescribed,
  anEmergencyLaneHasTwoRings,
  signaturesHaveACleanSet,
  everyTestIsToldOnce,
  noPinStandsAlone,
  whatIsAnsweredWithYesIsExplained,
  everyChannelTellsItsOutcomes,
  noMoreIsHaltedThanReleased,
  aHaltTellsTheRingReached,
  theRingReachedIsOfTheSameChannel,
  channelsReferredToExist,
  exercisedChannelsExist,
]
