import type { Kind } from '@/domain/vocabulary'
import type { KindForm } from '@/figures/section-form/kind-form'
import { form as incidentPostMortem } from '@/kinds/incident-post-mortem/form'

const forms: Partial<Record<Kind, KindForm>> = { incident_postmortem: incidentPostMortem }
const plain: KindForm = { rowReferences: {}, wordLimits: {}, suggestions: {}, hidden: [], expectedRows: {} }

/** What the forms of a kind know beyond its schema. */
export function kindForm(kind: Kind): KindForm {
  return forms[kind] ?? plain
}
