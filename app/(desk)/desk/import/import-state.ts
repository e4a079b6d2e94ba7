import type { Problem } from '@/domain/outcome'

export interface ImportState {
  attempt: number
  /** What was pasted, or read from the file; empty where it is too long to be sent back. */
  text: string
  fileName: string | null
  problems: readonly Problem[]
  failure: string | null
  tooLongToShow: boolean
}

/** In bytes. A longer file goes to a route handler, which takes script. */
export const mostInAction = 900_000

export const nothingImported: ImportState = { attempt: 0, text: '', fileName: null, problems: [], failure: null, tooLongToShow: false }
