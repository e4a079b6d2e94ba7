import { PageSection } from '@/components/page-section'
import { UtcTime } from '@/components/utc-time'
import type { Changes } from '@/domain/differences/changes'
import { keptPrecision } from '@/domain/kept-times'
import { changesPath, versionPath } from '@/domain/record'
import { FirstDifferences } from '@/figures/difference-list'
import { assuranceInSentence } from './assurance-in-sentence'
import styles from './record.module.css'

/** The versions that a reader of this level is shown; of the one that is read, what changed with it. */
export function RecordVersions({ changes: { record, differences }, stepWords }: { changes: Changes; stepWords: Readonly<Record<string, string>> }) {
  const first = record.history.at(-1)
  return (
    <PageSection id="versions" heading="Versions" note="Those whose change can be seen at your level. Each keeps its address.">
      <ol className={styles.versions}>
        {record.history.map((revision) => {
          const isRead = revision.number === record.number
          return (
            <li key={revision.number}>
              <a className={styles.code} href={versionPath(record, revision.number)} aria-current={isRead ? 'true' : undefined}>
                {revision.number}
              </a>
              <UtcTime at={revision.releasedAt} precision={keptPrecision(record.documentId)} />
              <div>
                <p>{revision.summary}</p>
                <p className={styles.soft}>
                  {stepWords[revision.step] ?? revision.step}, {assuranceInSentence(revision.assurance)}
                </p>
                {isRead && differences.length > 0 && <FirstDifferences differences={differences} href={changesPath(record, revision.number)} />}
                {!isRead && revision !== first && <a href={changesPath(record, revision.number)}>What changed with {revision.number}</a>}
              </div>
            </li>
          )
        })}
      </ol>
    </PageSection>
  )
}
