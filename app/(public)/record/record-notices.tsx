import { NoticeBox } from '@/components/notice-box'
import { UtcTime } from '@/components/utc-time'
import { keptPrecision } from '@/domain/kept-times'
import { isReconstruction, type ReleaseRecord } from '@/domain/record'
import { ReviewWasDue } from './review-was-due'

/** What a reader must know before reading on. */
export function RecordNotices({ record }: { record: ReleaseRecord }) {
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
      <ReviewWasDue record={record} />
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
