export interface NoteState {
  attempt: number
  text: string
  problem: string | null
}

export const nothingNoted: NoteState = { attempt: 0, text: '', problem: null }
