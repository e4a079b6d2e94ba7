import type { ProblemLinks } from '../../problem-links'

export interface SubmitState {
  attempt: number
  step: string
  summary: string
  widest: string
  attested: boolean
  releaseWhenReviewed: boolean
  errors: { field: string; message: string }[]
  missing: ProblemLinks
  failure: string | null
}

export const nothingSubmitted: SubmitState = { attempt: 0, step: '', summary: '', widest: '', attested: false, releaseWhenReviewed: false, errors: [], missing: { links: [], more: 0 }, failure: null }
