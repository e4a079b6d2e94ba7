import { formatUtcDay } from '@/components/format-utc'
import { NoticeBox } from '@/components/notice-box'
import { reviewStanding } from '@/domain/clocks'
import { nextReviewOf, type ReleaseRecord } from '@/domain/record'

/** Said of the current version once its yearly review is long due. */
export function ReviewWasDue({ record }: { record: Pick<ReleaseRecord, 'confirmedAt' | 'currentNumber' | 'number'> }) {
  const due = nextReviewOf(record)
  if (!due || record.currentNumber !== record.number || reviewStanding(due, new Date()) !== 'stale') return null
  return (
    <NoticeBox kind="caution" title={`Review was due on ${formatUtcDay(due)}`}>
      <p>Its vendor has neither confirmed it since nor released a new version. It may no longer describe what is in use.</p>
    </NoticeBox>
  )
}
