import { DataTable, type Column } from '@/components/data-table'
import type { ReleaseSummary } from '@/domain/record'
import { hostImpactWords, type HostImpact } from '@/domain/vocabulary'
import { AssuranceBadge } from '@/figures/assurance-badge'
import { AudienceLadder } from '@/figures/audience-ladder'
import { SeverityBadge, type Severity } from '@/figures/severity-badge'
import { incidentKindWords, stateWords, type IncidentKind } from '@/kinds/incident-post-mortem/vocabulary'
import styles from './releases.module.css'

const day = (at: Date) => at.toISOString().slice(0, 10)
const notTold = 'Not stated'

const columns: Column<ReleaseSummary>[] = [
  {
    key: 'title',
    heading: 'Incident',
    cell: (release) => (
      <a className={styles.title} href={release.path}>
        {release.title}
      </a>
    ),
  },
  { key: 'released', heading: 'Released', mono: true, cell: (release) => <time dateTime={release.releasedAt.toISOString()}>{day(release.releasedAt)}</time> },
  { key: 'severity', heading: 'Severity', cell: (release) => <SeverityOf release={release} /> },
  { key: 'impact', heading: 'Impact on hosts', cell: ({ facets }) => hostImpactWords[facets['host_impact'] as HostImpact] ?? notTold },
  { key: 'kind', heading: 'Kind', cell: ({ facets }) => incidentKindWords[facets['incident_kind'] as IncidentKind] ?? notTold },
  { key: 'state', heading: 'State', cell: ({ facets }) => stateWords[facets['state'] as keyof typeof stateWords] ?? notTold },
  { key: 'publisher', heading: 'Filed by', cell: ({ publisher }) => (publisher.kind === 'vendor' ? <a href={`/vendors/${publisher.slug}`}>{publisher.name}</a> : publisher.name) },
  { key: 'assurance', heading: 'Standing', cell: (release) => <AssuranceBadge level={release.assurance} /> },
  { key: 'version', heading: 'Version', mono: true, cell: (release) => release.number },
]

const level: Column<ReleaseSummary> = { key: 'level', heading: 'You read it at', cell: (release) => <AudienceLadder level={release.level} compact /> }

export function SeverityOf({ release }: { release: ReleaseSummary }) {
  const grade = release.facets['severity']
  return grade ? <SeverityBadge severity={grade as Severity} atLeast={release.facets['severity_basis'] === 'at_least'} short /> : <>{notTold}</>
}

export interface ReleasesTableProps {
  releases: readonly ReleaseSummary[]
  caption: string
  /** Signed-in readers see at which level they read each row. */
  withLevel: boolean
  /** Left out where all rows are of one publisher. */
  withPublisher?: boolean
}

/** The same columns for everybody. */
export function ReleasesTable({ releases, caption, withLevel, withPublisher = true }: ReleasesTableProps) {
  const chosen = columns.filter((column) => withPublisher || column.key !== 'publisher')
  return <DataTable id="releases" caption={caption} captionHidden columns={withLevel ? [...chosen, level] : chosen} rows={releases} rowKey={(release) => release.versionId} />
}
