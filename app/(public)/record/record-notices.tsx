import { NoticeBox } from '@/components/notice-box'
import { UtcTime } from '@/components/utc-time'
import { formatUtcDay } from '@/components/format-utc'
import { reviewStanding } from '@/domain/clocks'
import { keptPrecision } from '@/domain/kept-times'
import { isReconstruction, nextReviewOf, type ReleaseRecord } from '@/domain/record'

/** What a reader must know before reading on. */
export function RecordNotices({ record }: { record: ReleaseRecord }) {
  const due = nextReviewOf(record)
  const isCurrent = record.currentNumber === record.number
  return (
    <>
      {record.withdrawal && (
        <NoticeBox kind="caution" title="Your organisation withdrew this document. Nobody else still reads it.">
          <p>
            Withdrawn <UtcTime at={record.withdrawal.withdrawnAt} precision={keptPrecision(record.documentId)} />. Everybody else finds its title, its dates and this reason: {record.withdrawal.reason}
          </p>
        </NoticeBox>
      )}
      {isCurrent && due && reviewStanding(due, new Date()) === 'stale' && (
        <NoticeBox kind="caution" title={`Review was due on ${formatUtcDay(due)}`}>
          <p>Its vendor has neither confirmed it since nor released a new version. It may no longer describe what is in use.</p>
        </NoticeBox>
      )}
      {record.currentNumber !== null && !isCurrent && (
        <NoticeBox kind="caution" title={`This is version ${record.number}. A newer one was released.`}>
          <p>
            It stays as it was, so that it can be cited. <a href={record.path}>Read version {record.currentNumber}</a>.
          </p>
        </NoticeBox>
      )}
      {isReconstruction(record) && (
        <NoticeBox kind="information" title="Reconstructed from public sources by the portal, not filed by the vendor">
          <p>
            The vendor did not write, check or adopt it. Every statement goes back to a source named at its end. <a href="/guides/reconstructions">What a reconstruction is</a>
          </p>
        </NoticeBox>
      )}
    </>
  )
}
