import type { FormEntries } from '@/domain/form/form-entries'
import type { UndoStep } from '@/figures/section-form/undo-steps'

/** A place at which two people's texts differ, in words. */
export interface DrawnDifference {
  unit: string
  label: string
  mine: string
  theirs: string
}

export interface SectionProblem {
  /** The control at which it is shown. */
  control: string | null
  message: string
  /** The address of the page of its list, where that is another one. */
  elsewhere?: string
  /** The field in words, for where the message stands by itself. */
  label: string
}

export interface Conflict {
  by: string
  at: string
  differences: DrawnDifference[]
}

/** What a posted section form came to. It travels inside the form, so it is empty until something was posted. */
export interface SectionState {
  /** Counts the answers, so that each is drawn anew. */
  attempt: number
  outcome: 'none' | 'redrawn' | 'saved' | 'refused' | 'conflict'
  /** What was posted, drawn again. */
  entries?: FormEntries
  revision?: number
  title?: string
  message?: string
  problems?: SectionProblem[]
  /** Narratives that could be kept by treating their signs as text. */
  textOffers?: string[]
  /** The row to lead to. */
  focus?: string
  conflict?: Conflict
  /** What can be undone, the newest last. */
  undo?: readonly UndoStep[]
}

export const nothingPosted: SectionState = { attempt: 0, outcome: 'none' }

/**
 * The state after an answer. Each of its entries is an array of its own: what two entries or an entry and a step share
 * counts again and again on its way to the server, and is refused in the end.
 */
export function stateAfter(again: SectionState, answer: Omit<SectionState, 'attempt'>): SectionState {
  const state = { ...again, ...answer }
  return state.entries ? { ...state, entries: new Map([...state.entries].map(([name, values]) => [name, [...values]])) } : state
}
