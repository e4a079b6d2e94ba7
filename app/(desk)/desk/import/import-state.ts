import type { Problem } from '@/domain/outcome'

export interface ImportState {
  attempt: number
  kind: string
  /** What was pasted, or read from the file; empty where it is too long to be sent back. */
  text: string
  fileName: string | null
  problems: readonly Problem[]
  failure: string | null
  tooLongToShow: boolean
}

export const nothingImported: ImportState = { attempt: 0, kind: '', text: '', fileName: null, problems: [], failure: null, tooLongToShow: false }
