export interface AnswerState {
  attempt: number
  text: string
  error: string | null
}

export const nothingAnswered: AnswerState = { attempt: 0, text: '', error: null }
