import type { ComponentType } from 'react'
import type { ProjectedRecord } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'
import type { RecordViewProps } from '@/figures/reading/context'
import type { KindForm } from '@/figures/section-form/kind-form'
import { form } from './incident-post-mortem/form'
import { IncidentPostMortemSheet } from './incident-post-mortem/sheet'
import { IncidentPostMortemView } from './incident-post-mortem/view'
import type { FiledKind } from './schemas'

export interface Screens {
  /** The page a reader sees, at any level. */
  View: ComponentType<RecordViewProps>
  /** The same on one printed sheet. */
  Sheet: ComponentType<{ record: ProjectedRecord }>
  /** What its section forms know beyond its schema. */
  form: KindForm
}

/** What draws each kind. */
export const screens: Record<FiledKind, Screens> = {
  incident_postmortem: { View: IncidentPostMortemView, Sheet: IncidentPostMortemSheet, form },
}

/** The form of a kind that can be filed; every stored document is of one. */
export function formOf(kind: Kind): Screens['form'] {
  return screens[kind as FiledKind].form
}
