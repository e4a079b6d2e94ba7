/** What a page of one question came to: what was typed, and why it was refused. */
export interface ReasonState {
  attempt: number
  typed: string
  error: string | null
}

export const nothingAsked: ReasonState = { attempt: 0, typed: '', error: null }
