import { ReviewWasDue } from '@/app/(public)/record/review-was-due'
import { Disclosure } from '@/components/disclosure'
import { DefinitionList } from '@/components/definition-list'
import { PageSection } from '@/components/page-section'
import { UtcTime } from '@/components/utc-time'
import { nextReviewOf, versionPath, type ReleaseRecord } from '@/domain/record'
import { AssuranceBadge } from '@/figures/assurance-badge'
import { kindDefinition } from '@/kinds/schemas'
import { screensOf } from '@/kinds/screens'

/** One document about a product, in short, with how fresh it is. */
export function RecordSummary({ record }: { record: ReleaseRecord }) {
  const kind = kindDefinition(record.kind)
  const { Summary } = screensOf(record.kind)
  const nextReview = nextReviewOf(record)
  return (
    <PageSection id={record.slug} heading={kind.label} note={<AssuranceBadge level={record.assurance} />}>
      <ReviewWasDue record={record} />
      {Summary && <Summary record={record} />}
      <DefinitionList
        variant="compact"
        items={[
          { term: 'In full', value: <a href={record.path}>{record.title}</a> },
          ...(record.confirmedAt ? [{ term: 'Last confirmed', value: <UtcTime at={record.confirmedAt} precision="day" /> }] : []),
          ...(nextReview ? [{ term: 'To be looked at again by', value: <UtcTime at={nextReview} precision="day" /> }] : []),
        ]}
      />
      <Disclosure summary={record.history.length === 1 ? '1 version' : `${record.history.length} versions`}>
        <ol>
          {record.history.map((revision) => (
            <li key={revision.number}>
              <a href={versionPath(record, revision.number)}>{revision.number}</a>, <UtcTime at={revision.releasedAt} precision="day" />
              {revision.summary && `: ${revision.summary}`}
            </li>
          ))}
        </ol>
      </Disclosure>
    </PageSection>
  )
}
