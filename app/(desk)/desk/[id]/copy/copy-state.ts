/** What a copy came to: the sections that it wrote, or why it was refused. */
export interface CopyState {
  attempt: number
  sections: string[] | null
  /** Lists that were left as they were. */
  left: string[]
  error: string | null
}

export const nothingCopied: CopyState = { attempt: 0, sections: null, left: [], error: null }

/** What stands for a row that is not there yet. */
export const aNewOne = 'new'
