import type { WidestLevel } from '@/domain/audience'

export interface DrawnChange {
  label: string
  from: string
  to: string
}

export interface AudienceState {
  attempt: number
  outcome: 'none' | 'saved' | 'refused' | 'confirm'
  /** The level chosen for each path, where something was posted. */
  chosen: Record<string, string>
  reason: string
  widest: WidestLevel | null
  expected: number | null
  errors: { field: string; message: string }[]
  message: string | null
  changes: DrawnChange[]
}

export const nothingChanged: AudienceState = { attempt: 0, outcome: 'none', chosen: {}, reason: '', widest: null, expected: null, errors: [], message: null, changes: [] }

/** The control that asks for the level of a path, and the one that says what it was. */
export const levelName = (path: string) => `level:${path}`
export const wasName = (path: string) => `was:${path}`
