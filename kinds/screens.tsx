import type { ComponentType } from 'react'
import { IncidentPostMortemView, type IncidentPostMortemViewProps } from './incident-post-mortem/view'
import type { FiledKind } from './schemas'

export interface Screens {
  /** The page a reader sees, at any level. */
  View: ComponentType<IncidentPostMortemViewProps>
}

/** What draws each kind. */
export const screens: Record<FiledKind, Screens> = {
  incident_postmortem: { View: IncidentPostMortemView },
}
