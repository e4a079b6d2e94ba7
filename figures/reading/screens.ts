import type { ComponentType } from 'react'
import type { DocumentBody } from '@/domain/kind-definition'
import type { FieldPlan } from '@/domain/form/form-plan'
import type { ProjectedRecord } from '@/domain/record'
import type { KindForm } from '@/figures/section-form/kind-form'
import type { RecordViewProps } from './context'

/** What draws a kind: the `screens.tsx` of its folder. */
export interface Screens {
  /** The page a reader sees, at any level. */
  View: ComponentType<RecordViewProps>
  /** What the page of a product shows of it. */
  Summary?: ComponentType<RecordViewProps>
  /** The same on one printed sheet. */
  Sheet?: ComponentType<{ record: ProjectedRecord }>
  /** Facets that lists draw rather than say, by name. */
  facets?: Readonly<Record<string, ComponentType<{ facets: Readonly<Record<string, string>> }>>>
  /** What its section forms know beyond its schema. */
  form: KindForm
  /** What stands beside the form of a section and follows what is typed there, by section. */
  Beside?: Readonly<Record<string, ComponentType<BesideProps>>>
  /** Lists whose expected rows depend on what the document holds and on the day, by path. */
  expectedRows?: (body: DocumentBody, now: Date) => KindForm['expectedRows']
}

export interface BesideProps {
  section: string
  plan: readonly FieldPlan[]
  /** The document as it is stored. */
  body: DocumentBody
}
