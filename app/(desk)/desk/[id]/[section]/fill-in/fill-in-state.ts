import type { AltitudeFact } from '@/domain/altitudes/check-driver'
import type { FoundRow } from '@/domain/prefill/found-rows'
import type { FilledList } from './filled-list'

/** A file that could not be read, or something worth a look in one that could. */
export interface FileWords {
  name: string
  line: number | null
  text: string
}

/** A found row in words, beside what stands in the form. */
export interface DrawnRow {
  key: string
  state: 'new' | 'fills' | 'differs' | 'same'
  from: string
  notes: string[]
  filled: { label: string; found: string }[]
  /** Each may be put in the place of what is there: the choice is posted under `name`. */
  kept: { name: string; label: string; now: string; found: string; wanted: boolean }[]
  unfit: { label: string; reason: string }[]
  facts: AltitudeFact[]
  /** Chosen, by the portal at first and then by the author. */
  wanted: boolean
}

/** What the files tell of one list. */
export interface FoundList extends Pick<FilledList, 'section' | 'tells'> {
  label: string
  found: FoundRow[]
  rows: DrawnRow[]
  /** The revision of the section that the rows were compared with. */
  revision: number
  /** The list is answered with “not applicable” or the like, which rows would take the place of. */
  answered: string | null
}

/** What came of the files that were sent. It travels inside the form. */
export interface FillInState {
  attempt: number
  refused: FileWords[]
  remarks: FileWords[]
  /** Only lists that the files tell of, that of the section at hand first. */
  lists: FoundList[]
  /** The sections that were written, where there was more to write than the section at hand. */
  filled: { address: string; label: string }[]
  failure: string | null
}

export const nothingRead: FillInState = { attempt: 0, refused: [], remarks: [], lists: [], filled: [], failure: null }

export const takeName = (section: string) => `take ${section}`
export const replaceFieldName = (section: string) => `replace ${section}`
export const filesName = 'files'
export const deedName = 'deed'

export const mostFiles = 20
/** Rows that the files tell of in one list. */
export const mostFound = 2_000
/** In bytes, all files together: a server action takes 2 MB with what else travels in the form. */
export const mostBytes = 1_200_000
export const tooLargeWords = `Together these files are larger than the ${mostBytes / 1_000_000} MB that the portal takes at a time. Send fewer of them.`
