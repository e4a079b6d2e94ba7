import type { RecordViewProps } from '@/figures/reading/context'
import { Part } from '@/figures/reading/part'
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
      <Part context={context} id="kernel" heading="Kernel drivers" of={['kernel.drivers']}>
        <KernelTable context={context} />
      </Part>
      <Part context={context} id="fail-modes" heading="Fail modes" note="The same ten triggers for everybody." of={['fail_modes.modes']}>
        <FailModesTable context={context} />
      </Part>
    </>
  )
}
