import type { ComponentType } from 'react'
import type { DocumentBody } from '@/domain/kind-definition'
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
  /** Lists whose expected rows depend on what the document holds, by path. */
  expectedRows?: (body: DocumentBody) => KindForm['expectedRows']
}
