import { keptTime } from '@/domain/kept-times'
import type { ReleaseSummary } from '@/domain/record'
import { AssuranceBadge } from '@/figures/assurance-badge'
import { kindDefinition } from '@/kinds/schemas'
import { FacetValue } from './facet-value'
import styles from './releases.module.css'

/** A short list of releases of any kind, to be read rather than compared. */
export function LatestReleases({ releases }: { releases: readonly ReleaseSummary[] }) {
  return (
    <ol className={styles.latest}>
      {releases.map((release) => (
        <li key={release.versionId}>
          <time className={styles.when} dateTime={keptTime(release.documentId, release.releasedAt)}>
            {keptTime(release.documentId, release.releasedAt).slice(0, 10)}
          </time>
          <div>
            <a className={styles.title} href={release.path}>
              {release.title}
            </a>
            <div className={styles.facts}>
              <span>{kindDefinition(release.kind).label}</span>
              <FirstFacets release={release} />
              <AssuranceBadge level={release.assurance} />
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The two facets that its list shows first, as far as it states them. */
function FirstFacets({ release }: { release: ReleaseSummary }) {
  const stated = kindDefinition(release.kind).facets.filter((facet) => facet.column && release.facets[facet.name])
  return stated.slice(0, 2).map((facet) => (
    <span key={facet.name}>
      {/* A yes or a no says nothing without what is asked. */}
      {facet.words?.['yes'] && `${facet.label}: `}
      <FacetValue facet={facet} release={release} />
    </span>
  ))
}
