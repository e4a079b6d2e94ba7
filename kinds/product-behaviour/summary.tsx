import type { RecordViewProps } from '@/figures/reading/context'
import { productBehaviour } from './definition'
import { FailModesTable } from './view/failure-part'
import { KernelTable } from './view/kernel-part'
import { SummaryPart } from './view/summary-part'

/** What the page of a product shows of its behaviour disclosure. Source: data-model B.4. */
export function ProductBehaviourSummary({ record, annotate }: RecordViewProps) {
  const context = { kind: productBehaviour, record, annotate }
  return (
    <>
      <SummaryPart context={context} />
      <KernelTable context={context} />
      <FailModesTable context={context} />
    </>
  )
}
