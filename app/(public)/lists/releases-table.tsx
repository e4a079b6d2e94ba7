import type { ReactNode } from 'react'
import { DataTable, type Column } from '@/components/data-table'
import { keptTime } from '@/domain/kept-times'
import type { KindDefinition } from '@/domain/kind-definition'
import type { ReleaseSummary } from '@/domain/record'
import { AssuranceBadge } from '@/figures/assurance-badge'
import { AudienceLadder } from '@/figures/audience-ladder'
import { FacetValue } from './facet-value'
import { listColumns, type ListColumn } from './list-columns'
import styles from './releases.module.css'

const mono = ['released', 'version']

function drawn({ key, facet, text }: ListColumn, release: ReleaseSummary): ReactNode {
  if (key === 'title') return <a className={styles.title} href={release.path}>{release.title}</a>
  if (key === 'released') return <time dateTime={keptTime(release.documentId, release.releasedAt)}>{text(release)}</time>
  if (key === 'publisher' && release.publisher.kind === 'vendor') return <a href={`/vendors/${release.publisher.slug}`}>{release.publisher.name}</a>
  if (key === 'assurance') return <AssuranceBadge level={release.assurance} />
  if (key === 'level') return <AudienceLadder level={release.level} compact />
  return facet ? <FacetValue facet={facet} release={release} /> : text(release)
}

export interface ReleasesTableProps {
  kind: KindDefinition
  releases: readonly ReleaseSummary[]
  caption: string
  /** Signed-in readers see at which level they read each row. */
  withLevel: boolean
  /** Left out where all rows are of one publisher. */
  withPublisher?: boolean
  /** What a page tells beside the columns that every list has, in sight before they are. */
  beside?: readonly Column<ReleaseSummary>[]
}

/** The same columns for everybody. */
export function ReleasesTable({ kind, releases, caption, withLevel, withPublisher = true, beside = [] }: ReleasesTableProps) {
  const shown = listColumns(kind).filter(({ key }) => (key !== 'level' || withLevel) && (key !== 'publisher' || withPublisher))
  const columns = shown.map((column) => ({
    key: column.facet?.name ?? column.key,
    heading: column.facet ? <span className={styles.facet}>{column.heading}</span> : column.heading,
    mono: mono.includes(column.key),
    cell: (release: ReleaseSummary) => drawn(column, release),
  }))
  return <DataTable id={`${kind.path}-list`} caption={caption} captionHidden columns={[...columns.slice(0, 2), ...beside, ...columns.slice(2)]} rows={releases} rowKey={(release) => release.versionId} />
}
