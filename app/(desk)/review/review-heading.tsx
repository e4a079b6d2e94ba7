import { DefinitionList } from '@/components/definition-list'
import { PageHeading } from '@/components/page-heading'
import { UtcTime } from '@/components/utc-time'
import { keptPrecision } from '@/domain/kept-times'
import { AssuranceBadge } from '@/figures/assurance-badge'
import { HandlingLabel } from '@/figures/handling-label'
import { StateBadge } from '@/figures/state-badge'
import { kindDefinition } from '@/kinds/schemas'
import type { Review } from '@/operations/read-review'

/** What the version is, who filed it, where it stands and who may be told. */
export function ReviewHeading({ review }: { review: Review }) {
  const { version, snapshot } = review
  return (
    <PageHeading
      kicker={`${kindDefinition(version.kind).label} of ${review.organisationName}`}
      title={snapshot?.title ?? (version.state === 'accepted' ? 'Accepted, not released yet' : 'Back with its authors')}
      meta={<><StateBadge state={version.state} explain />{snapshot && <HandlingLabel level={snapshot.level} />}</>}
      aside={<Facts review={review} />}
    />
  )
}

function Facts({ review: { version, number } }: { review: Review }) {
  const step = kindDefinition(version.kind).stepWords[version.step] ?? version.step
  return (
    <DefinitionList
      variant="compact"
      items={[
        { term: 'Id', value: <code>{version.documentId}</code> },
        { term: 'Version', value: <><code>{number}</code>, {step}</> },
        { term: 'Assurance', value: <AssuranceBadge level={version.assurance} /> },
        ...(version.submittedAt ? [{ term: 'Submitted', value: <UtcTime at={version.submittedAt} precision={keptPrecision(version.documentId)} /> }] : []),
      ]}
    />
  )
}
