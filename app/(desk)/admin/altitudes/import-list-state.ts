import type { Problem } from '@/domain/outcome'

export interface ImportListState {
  attempt: number
  asOf: string
  source: string
  isWhole: boolean
  problems: readonly Problem[]
  failure: string | null
  /** What was imported, in words. */
  done: string | null
}

export const nothingImported: ImportListState = { attempt: 0, asOf: '', source: '', isWhole: false, problems: [], failure: null, done: null }

/** In bytes; the list of October 2025 has 131 kB. */
export const mostListBytes = 1_000_000
