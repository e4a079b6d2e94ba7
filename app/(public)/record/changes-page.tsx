import { SiteFrame } from '@/app/site-frame'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { DefinitionList } from '@/components/definition-list'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { PrintFrame } from '@/components/print-frame'
import { UtcTime } from '@/components/utc-time'
import { audience } from '@/domain/audience'
import type { Changes } from '@/domain/differences/changes'
import { keptPrecision } from '@/domain/kept-times'
import { changesPath, versionPath, type ReleaseRecord, type Revision } from '@/domain/record'
import { AudienceLadder } from '@/figures/audience-ladder'
import { DifferenceList } from '@/figures/difference-list'
import { HandlingLabel } from '@/figures/handling-label'
import { kindDefinition } from '@/kinds/schemas'
import { siteAddress } from '@/operations/site-address'
import { assuranceInSentence } from './assurance-in-sentence'
import styles from './record.module.css'

/** What changed with a version since the one before it, field by field, at the level of whoever reads. */
export function ChangesPage({ changes, everyRow }: { changes: Changes; everyRow: boolean }) {
  const { record, before, differences } = changes
  const kind = kindDefinition(record.kind)
  const { tlp, sharing } = audience[record.level]
  const address = changesPath(record, record.number)
  return (
    <SiteFrame>
      <PrintFrame heading={`Bulkhead: ${record.title}`} address={siteAddress(address)} version={record.number} label={tlp} note={sharing}>
        <Breadcrumbs crumbs={[{ href: `/${kind.path}`, text: kind.shelf.title }, { href: record.path, text: record.title }]} />
        <PageHeading
          title={`What changed with version ${record.number}`}
          lede={record.history.find(({ number }) => number === record.number)?.summary}
          aside={<DefinitionList variant="compact" items={facts(changes, kind.stepWords)} />}
          meta={<HandlingLabel level={record.level} />}
        />
        <PageSection id="changes" heading="Field by field" note={before && 'As far as your level reads both versions.'}>
          {before ? <Differences changes={changes} everyRow={everyRow} /> : <p>This is the first version that is shown at your level. There is none to compare it with.</p>}
          {differences.length > 0 && (
            <p>
              <a className={styles.permalink} href={`${address}.json`}>{`${address}.json`}</a> says the same in JSON.
            </p>
          )}
        </PageSection>
      </PrintFrame>
    </SiteFrame>
  )
}

function Differences({ changes: { differences }, everyRow }: { changes: Changes; everyRow: boolean }) {
  return differences.length === 0 ? <p>No field differs between the two versions.</p> : <DifferenceList differences={differences} everyRow={everyRow} />
}

function facts({ record, before }: Changes, stepWords: Readonly<Record<string, string>>) {
  return [
    { term: 'Version', value: <Version record={record} revision={record} step={stepWords[record.step]} /> },
    { term: 'Compared with', value: before ? <Version record={record} revision={before} step={stepWords[before.step]} /> : 'None' },
    { term: 'You read both at', value: <AudienceLadder level={record.level} compact /> },
  ]
}

function Version({ record, revision, step }: { record: ReleaseRecord; revision: Pick<Revision, 'number' | 'releasedAt' | 'step' | 'assurance'>; step: string | undefined }) {
  return (
    <>
      <a className={styles.code} href={versionPath(record, revision.number)}>
        {revision.number}
      </a>
      , <UtcTime at={revision.releasedAt} precision={keptPrecision(record.documentId)} />. {step ?? revision.step}, {assuranceInSentence(revision.assurance)}.
    </>
  )
}
