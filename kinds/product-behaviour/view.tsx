import { AboutPart } from '@/figures/reading/about-part'
import type { RecordViewProps } from '@/figures/reading/context'
import { productBehaviour } from './definition'
import { ContentPart, UserModePart } from './view/components-part'
import { FailModesPart, RecoveryPart } from './view/failure-part'
import { KernelPart } from './view/kernel-part'
import { MigrationPart } from './view/migration-part'
import { ProductPart } from './view/product-part'
import { SummaryPart } from './view/summary-part'

/** A behaviour disclosure as readers of one level see it. */
export function ProductBehaviourView({ record, annotate }: RecordViewProps) {
  const context = { kind: productBehaviour, record, annotate }
  return (
    <>
      <SummaryPart context={context} />
      <KernelPart context={context} />
      <FailModesPart context={context} />
      <RecoveryPart context={context} />
      <ContentPart context={context} />
      <UserModePart context={context} />
      <MigrationPart context={context} />
      <ProductPart context={context} />
      <AboutPart context={context} />
    </>
  )
}
