/** What became of a place in a document between two of its versions. */
export type Change = 'added' | 'removed' | 'changed' | 'row_added' | 'row_removed' | 'rows_moved'

/** One place at which two versions differ, as one level sees both. */
export interface Difference {
  /** `section.field`, `section.list#row` for a row added or removed, `section.list#row.field` inside a row that both have. */
  path: string
  change: Change
  /** Labels of the section, of the field, and of the list where the field stands in a row. */
  section: string
  field: string
  list: string | null
  /** What names the row; null outside rows. */
  row: string | null
  /** Values as they are stored; a whole row where one was added or removed, ids in their order where rows moved. */
  before: unknown
  after: unknown
  /** The same in words; null where there is none. */
  beforeWords: string | null
  afterWords: string | null
  /** Where an added row stands in its list, from 0. */
  place?: number
  /** Running text, of which the words are compared one by one. */
  isText: boolean
  /** The difference in one sentence without a full stop: "Minimum bake of “Early access” cut from 48 h to 6 h". */
  sentence: string
}
