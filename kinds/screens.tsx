import type { ComponentType } from 'react'
import type { ProjectedRecord } from '@/domain/record'
import { IncidentPostMortemSheet } from './incident-post-mortem/sheet'
import { IncidentPostMortemView, type IncidentPostMortemViewProps } from './incident-post-mortem/view'
import type { FiledKind } from './schemas'

export interface Screens {
  /** The page a reader sees, at any level. */
  View: ComponentType<IncidentPostMortemViewProps>
  /** The same on one printed sheet. */
  Sheet: ComponentType<{ record: ProjectedRecord }>
}

/** What draws each kind. */
export const screens: Record<FiledKind, Screens> = {
  incident_postmortem: { View: IncidentPostMortemView, Sheet: IncidentPostMortemSheet },
}
