import { altitudeRemarks } from '@/app/altitudes/altitude-remarks'
import { placeIn } from '@/app/list-place'
import { SiteFrame } from '@/app/site-frame'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeading } from '@/components/page-heading'
import { PrintFrame } from '@/components/print-frame'
import { audience } from '@/domain/audience'
import type { Changes } from '@/domain/differences/changes'
import type { KindDefinition } from '@/domain/kind-definition'
import { versionPath, type ReleaseRecord } from '@/domain/record'
import { AssuranceBadge } from '@/figures/assurance-badge'
import { asksForEveryRow } from '@/figures/reading/first-rows'
import { SeverityBadge, type Severity } from '@/figures/severity-badge'
import { kindDefinition } from '@/kinds/schemas'
import { screensOf } from '@/kinds/screens'
import { siteAddress } from '@/operations/site-address'
import { RecordEnd } from './record-end'
import { RecordFacts } from './record-facts'
import { RecordNotices } from './record-notices'
import { SavedReplays } from './saved-replays'
import styles from './record.module.css'

export type AskedOfRecord = Record<string, string | string[] | undefined>

/** One version of one record, as the reader who asks may see it. */
export async function RecordPage({ changes, asked }: { changes: Changes; asked: AskedOfRecord }) {
  const { record } = changes
  const kind = kindDefinition(record.kind)
  const { View, Sheet } = screensOf(record.kind)
  const part = kind.plans ? 'plan' : kind.incident && 'incident'
  const permalink = siteAddress(versionPath(record, record.number))
  return (
    <SiteFrame>
      <PrintFrame heading={`Bulkhead: ${record.title}`} address={permalink} version={record.number} label={audience[record.level].tlp} note={audience[record.level].sharing}>
        <article>
          <Breadcrumbs crumbs={[{ href: `/${kind.path}`, text: kind.shelf.title }]} />
          <PageHeading
            size="document"
            kicker={<Filed record={record} label={kind.stepWords[record.step] ?? kind.label} />}
            title={record.title}
            meta={<Badges record={record} />}
          />
          <RecordFacts record={record} permalink={permalink} hasPlans={hasPlansOf(kind, record)} />
          <div className={styles.notices}>
            <RecordNotices record={record} />
          </div>
          <View record={{ ...record, released: true, everyRow: asksForEveryRow(asked) }} annotate={await altitudeRemarks(kind, record.body)} />
          {part && <SavedReplays part={part} documentId={record.documentId} after={placeIn(String(asked['runs']))} />}
          <RecordEnd changes={changes} stepWords={kind.stepWords} hasSheet={Sheet !== undefined} />
        </article>
      </PrintFrame>
    </SiteFrame>
  )
}

/** Only what readers get at the document's own address is replayed from its page. */
const hasPlansOf = (kind: KindDefinition, record: ReleaseRecord) => kind.plans !== undefined && record.number === record.currentNumber && record.withdrawal === null

function Filed({ record, label }: { record: ReleaseRecord; label: string }) {
  const { publisher } = record
  if (publisher.kind === 'unnamed_vendor') return <>{label} of a member vendor</>
  return (
    <>
      {label}, {publisher.kind === 'reconstruction_desk' ? 'written' : 'filed'} by{' '}
      {publisher.kind === 'vendor' ? <a href={`/vendors/${publisher.slug}`}>{publisher.name}</a> : `the ${publisher.name}`}
    </>
  )
}

function Badges({ record }: { record: ReleaseRecord }) {
  const severity = record.computed['severity'] as { grade: Severity; basis: string } | null | undefined
  return (
    <>
      {severity && <SeverityBadge severity={severity.grade} atLeast={severity.basis === 'at_least'} />}
      <AssuranceBadge level={record.assurance} />
    </>
  )
}
