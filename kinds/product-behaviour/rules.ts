import type { Rule } from '@/domain/kind-definition'
import { withinWordLimit } from '@/domain/usual-rules'
import { aBootLoopGuardIsDescribed, everyTriggerIsToldOnce, offlineDisablingIsTold, whatGoesWrongSaysWhetherItRecovers, whatRecoversSaysWithin } from './rules/failure'
import {
  aCertifiedDriverHasItsResult,
  aMinifilterHasItsGroup,
  anotherReasonIsToldInWords,
  contentInTheKernelHasItsBounds,
  contentInTheKernelHasItsDriver,
  contentReferredToExists,
  whatHasAltitudesNamesThem,
  whatIsParsedInTheKernelIsNamed,
} from './rules/kernel'
import { aBlockedMoveSaysWhatBlocksIt, anotherBlockerIsToldInWords, everyCapabilityInUseHasItsRow, theCatalogueIsOneOfOurs } from './rules/migration'
import {
  aClientOfThePlatformIsDescribed,
  anInjectionHasItsMethod,
  aProtectedProcessHasItsRoot,
  noneOfTheseStandsAlone,
  whatNeedsTheCloudSaysWhatItDoesWithout,
} from './rules/user-mode'

/** What must hold across the fields of a behaviour disclosure. */
export const rules: readonly Rule[] = [
  withinWordLimit('product.plain_summary', 200),
  aMinifilterHasItsGroup,
  whatHasAltitudesNamesThem,
  anotherReasonIsToldInWords,
  aCertifiedDriverHasItsResult,
  whatIsParsedInTheKernelIsNamed,
  contentReferredToExists,
  contentInTheKernelHasItsDriver,
  contentInTheKernelHasItsBounds,
  aProtectedProcessHasItsRoot,
  anInjectionHasItsMethod,
  aClientOfThePlatformIsDescribed,
  noneOfTheseStandsAlone,
  whatNeedsTheCloudSaysWhatItDoesWithout,
  everyTriggerIsToldOnce,
  whatGoesWrongSaysWhetherItRecovers,
  whatRecoversSaysWithin,
  aBootLoopGuardIsDescribed,
  offlineDisablingIsTold,
  everyCapabilityInUseHasItsRow,
  theCatalogueIsOneOfOurs,
  aBlockedMoveSaysWhatBlocksIt,
  anotherBlockerIsToldInWords,
]
