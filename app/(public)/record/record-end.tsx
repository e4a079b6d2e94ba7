import { DefinitionList } from '@/components/definition-list'
import { PageSection } from '@/components/page-section'
import { UtcTime } from '@/components/utc-time'
import type { Changes } from '@/domain/differences/changes'
import { keptPrecision } from '@/domain/kept-times'
import { nextReviewOf, versionPath, type ReleaseRecord } from '@/domain/record'
import { AssuranceBadge } from '@/figures/assurance-badge'
import { Licence } from './licence'
import { RecordVersions } from './record-versions'
import styles from './record.module.css'

/** What stands behind the text: who vouches for it, its versions, its digest and what may be done with it. */
export function RecordEnd({ changes, stepWords, hasSheet }: { changes: Changes; stepWords: Readonly<Record<string, string>>; hasSheet: boolean }) {
  const { record } = changes
  const nextReview = nextReviewOf(record)
  const now = new Date()
  return (
    <>
      <PageSection id="standing" heading="Who stands behind this">
        <AssuranceBadge level={record.assurance} explain />
        {record.attestation && (
          <p className={styles.measure}>
            Attested by a publisher of {record.publisher.kind === 'unnamed_vendor' ? 'the member vendor' : record.publisher.name} on submitting, <UtcTime at={record.attestation.at} precision={keptPrecision(record.documentId)} />, statement {record.attestation.statementVersion}.
          </p>
        )}
        {nextReview && (
          <p className={styles.measure}>
            {nextReview > now ? 'To be looked at again by' : 'Review was due on'} <UtcTime at={nextReview} precision="day" />.
          </p>
        )}
        <p className={styles.measure}>It does not rate the product or the vendor. Bulkhead gives no score and keeps no ranking.</p>
      </PageSection>
      <RecordVersions changes={changes} stepWords={stepWords} />
      <PageSection id="integrity" heading="Copy, check, reuse">
        <DefinitionList items={[...machineFacts(record), ...(hasSheet ? [sheetOf(record)] : []), { key: 'licence', term: 'Reuse', value: <Licence level={record.level} /> }]} />
      </PageSection>
    </>
  )
}

function machineFacts(record: ReleaseRecord) {
  const twin = `${versionPath(record, record.number)}.json`
  return [
    { key: 'id', term: 'Document', value: <span className={styles.code}>{record.documentId}</span> },
    { key: 'json', term: 'The same in JSON', value: <a className={styles.permalink} href={twin}>{twin}</a> },
    {
      key: 'sha256',
      term: 'SHA-256',
      value: (
        <>
          <span className={styles.digest}>{record.sha256}</span>
          <p className={styles.soft}>Of what this level reads: the fields and the computed values, in the canonical form of RFC 8785.</p>
        </>
      ),
    },
  ]
}

function sheetOf(record: ReleaseRecord) {
  return { key: 'sheet', term: 'On one sheet', value: <a href={`${record.path}/sheet`}>A sheet to print</a> }
}
