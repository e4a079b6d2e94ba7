import type { ReleaseSummary } from '@/domain/record'
import { hostImpactWords, type HostImpact } from '@/domain/vocabulary'
import { AssuranceBadge } from '@/figures/assurance-badge'
import styles from './releases.module.css'
import { SeverityOf } from './releases-table'

/** A short list of releases, to be read rather than compared. */
export function LatestReleases({ releases }: { releases: readonly ReleaseSummary[] }) {
  return (
    <ol className={styles.latest}>
      {releases.map((release) => (
        <li key={release.versionId}>
          <time className={styles.when} dateTime={release.releasedAt.toISOString()}>
            {release.releasedAt.toISOString().slice(0, 10)}
          </time>
          <div>
            <a className={styles.title} href={release.path}>
              {release.title}
            </a>
            <div className={styles.facts}>
              <SeverityOf release={release} />
              <span>{hostImpactWords[release.facets['host_impact'] as HostImpact] ?? 'Impact not stated'}</span>
              <AssuranceBadge level={release.assurance} />
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}
