import type { SummaryError } from '@/components/error-summary'

/** What a posted confirmation came to. The ticks are those that are kept. */
export interface ConfirmState {
  attempt: number
  ticked: readonly string[] | null
  errors: SummaryError[]
}

export const nothingConfirmed: ConfirmState = { attempt: 0, ticked: null, errors: [] }
