import type { SubmissionResult } from '@conform-to/react'
import type { AddedPerson } from '@/operations/add-person'

export interface AddPersonState {
  added: AddedPerson | null
  result: SubmissionResult | undefined
  /** Counts the people added on this page, so that each starts an empty form. */
  round: number
}

export const nobodyAdded: AddPersonState = { added: null, result: undefined, round: 0 }
