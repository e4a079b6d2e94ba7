import type { ReleaseOpening } from '@/operations/release-opening'

/** Why release is open to a publisher now. */
export const releaseOpeningWords: Readonly<Record<ReleaseOpening, string>> = {
  accepted: 'Release is open: review accepted it.',
  step_does_not_wait: 'Release is open: this step does not wait for review. It is released as self-attested.',
  affiliated: 'Release is open: nobody reviews it, because your organisation is affiliated with Microsoft. It is released as self-attested.',
  review_lapsed: 'Release is open: the review target has passed. It is released as self-attested.',
}
