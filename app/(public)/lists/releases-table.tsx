import { DataTable, type Column } from '@/components/data-table'
import type { KindDefinition } from '@/domain/kind-definition'
import type { ReleaseSummary } from '@/domain/record'
import { AssuranceBadge } from '@/figures/assurance-badge'
import { AudienceLadder } from '@/figures/audience-ladder'
import { FacetValue } from './facet-value'
import styles from './releases.module.css'

const day = (at: Date) => at.toISOString().slice(0, 10)
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function columnsOf(kind: KindDefinition, withPublisher: boolean, withLevel: boolean): Column<ReleaseSummary>[] {
  const title = (release: ReleaseSummary) => (
    <a className={styles.title} href={release.path}>
      {release.title}
    </a>
  )
  const publisher: Column<ReleaseSummary> = {
    key: 'publisher',
    heading: 'Filed by',
    cell: ({ publisher: by }) => (by.kind === 'vendor' ? <a href={`/vendors/${by.slug}`}>{by.name}</a> : by.name),
  }
  const level: Column<ReleaseSummary> = { key: 'level', heading: 'You read it at', cell: (release) => <AudienceLadder level={release.level} compact /> }
  return [
    { key: 'title', heading: capital(kind.shelf.one), cell: title },
    { key: 'released', heading: 'Released', mono: true, cell: (release) => <time dateTime={release.releasedAt.toISOString()}>{day(release.releasedAt)}</time> },
    ...kind.facets
      .filter((facet) => facet.column)
      .map((facet): Column<ReleaseSummary> => ({ key: `facet-${facet.name}`, heading: facet.label, cell: (release) => <FacetValue facet={facet} release={release} /> })),
    ...(withPublisher ? [publisher] : []),
    { key: 'assurance', heading: 'Standing', cell: (release) => <AssuranceBadge level={release.assurance} /> },
    { key: 'version', heading: 'Version', mono: true, cell: (release) => release.number },
    ...(withLevel ? [level] : []),
  ]
}

export interface ReleasesTableProps {
  kind: KindDefinition
  releases: readonly ReleaseSummary[]
  caption: string
  /** Signed-in readers see at which level they read each row. */
  withLevel: boolean
  /** Left out where all rows are of one publisher. */
  withPublisher?: boolean
}

/** The same columns for everybody: those of every kind, and the facets of this one. */
export function ReleasesTable({ kind, releases, caption, withLevel, withPublisher = true }: ReleasesTableProps) {
  return (
    <DataTable id={`${kind.path}-list`} caption={caption} captionHidden columns={columnsOf(kind, withPublisher, withLevel)} rows={releases} rowKey={(release) => release.versionId} />
  )
}
