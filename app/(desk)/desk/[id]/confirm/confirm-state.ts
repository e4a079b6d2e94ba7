import type { SummaryError } from '@/components/error-summary'

/** What a posted confirmation came to. */
export interface ConfirmState {
  attempt: number
  /** The ticks that are stored; null where they are as the page was drawn. */
  ticked: readonly string[] | null
  /** The ticks as they were posted, stored or not; null before anything was posted. */
  shown: readonly string[] | null
  errors: SummaryError[]
}

export const nothingConfirmed: ConfirmState = { attempt: 0, ticked: null, shown: null, errors: [] }
