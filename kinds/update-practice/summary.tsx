import type { RecordViewProps } from '@/figures/reading/context'
import { Fields } from '@/figures/reading/leaf'
import { updatePractice } from './definition'
import { ChannelsTable } from './view/channels-table'
import { Standing } from './view/overview-part'

const control = ['pin', 'applies_to_content', 'max_deferral', 'ring_assignment', 'pause', 'critical_delay'].map((field) => `control.${field}`)

/** What the page of a product shows of its update practice. Source: data-model B.4. */
export function UpdatePracticeSummary({ record, annotate }: RecordViewProps) {
  const context = { kind: updatePractice, record, annotate }
  return (
    <>
      <ChannelsTable context={context} />
      <Fields context={context} paths={control} />
      <Standing context={context} />
    </>
  )
}
