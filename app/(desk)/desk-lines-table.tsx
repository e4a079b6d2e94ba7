import { DataTable, type Column } from '@/components/data-table'
import { distanceWords } from '@/components/distance-words'
import { UtcTime } from '@/components/utc-time'
import { reviewClocks } from '@/domain/clocks'
import { Clock } from '@/figures/clock'
import { StateBadge } from '@/figures/state-badge'
import { kindDefinition } from '@/kinds/schemas'
import type { DeskLine } from '@/operations/list-desk'

export interface DeskLinesTableProps {
  id: string
  caption: string
  captionHidden?: boolean
  lines: readonly DeskLine[]
  now: Date
  /** Where a line leads; null for readers of metadata only. */
  hrefOf: (line: DeskLine) => string | null
  /** Whose documents they are: shown where the list holds several organisations'. */
  withOrganisation?: boolean
  withReviewClock?: boolean
  empty?: React.ReactNode
}

function Title({ line, href }: { line: DeskLine; href: string | null }) {
  const words = line.title || 'Title not given yet'
  return href ? <a href={href}>{words}</a> : <>{line.title || 'Title shown after release'}</>
}

function stepOf(line: DeskLine): string {
  return kindDefinition(line.kind)?.stepWords[line.step] ?? line.step
}

function ReviewClock({ line, now }: { line: DeskLine; now: Date }) {
  if (!line.submittedAt || (line.state !== 'submitted' && line.state !== 'in_review')) return <>No clock runs</>
  const clocks = reviewClocks(line.submittedAt)
  return line.reviewBegunAt ? <Clock compact local label="Review" due={clocks.review} now={now} /> : <Clock compact local label="First response" due={clocks.firstResponse} now={now} />
}

/** Documents of the desk, one line each: what it is, where it stands, how long it has stood there. */
export function DeskLinesTable({ now, hrefOf, withOrganisation, withReviewClock, lines, ...table }: DeskLinesTableProps) {
  const columns: Column<DeskLine>[] = [
    { key: 'title', heading: 'Title', long: true, cell: (line) => <Title line={line} href={hrefOf(line)} /> },
    { key: 'id', heading: 'Id', mono: true, cell: (line) => line.documentId },
    ...(withOrganisation ? [{ key: 'organisation', heading: 'Organisation', cell: (line: DeskLine) => line.organisationName }] : []),
    { key: 'version', heading: 'Version', mono: true, cell: (line) => line.number },
    { key: 'step', heading: 'Step', cell: stepOf },
    { key: 'state', heading: 'State', cell: (line) => <StateBadge state={line.state} /> },
    { key: 'touched', heading: 'Last change', cell: (line) => <><UtcTime compact at={line.touchedAt} /> ({distanceWords(line.touchedAt, now)})</> },
    ...(withReviewClock ? [{ key: 'clock', heading: 'Clock', cell: (line: DeskLine) => <ReviewClock line={line} now={now} /> }] : []),
  ]
  return <DataTable {...table} columns={columns} rows={lines} rowKey={(line) => line.versionId} />
}
