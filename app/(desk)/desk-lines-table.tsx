import { DataTable, type Column } from '@/components/data-table'
import { distanceWords } from '@/components/distance-words'
import { UtcTime } from '@/components/utc-time'
import { isReviewed } from '@/domain/document-facts'
import { keptPrecision } from '@/domain/kept-times'
import { reviewStates } from '@/domain/workflow/publication'
import { Clock } from '@/figures/clock'
import { StateBadge } from '@/figures/state-badge'
import { kindDefinition } from '@/kinds/schemas'
import type { DeskLine } from '@/operations/list-desk'
import styles from './desk-lines-table.module.css'
import { releaseOpeningWords } from './release-opening-words'

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
  /** Left off where the list holds one state only. */
  withState?: boolean
  withReviewClock?: boolean
  empty?: React.ReactNode
}

/** What stands for a title that its reader is not shown. */
function withoutTitle(line: DeskLine, readable: boolean): string {
  if (!readable) return 'Title shown after release'
  if (line.state === 'changes_requested') return 'Back with its authors'
  return line.state === 'accepted' ? 'Accepted, not released yet' : 'Title not given yet'
}

function Title({ line, href }: { line: DeskLine; href: string | null }) {
  const words = line.title || withoutTitle(line, href !== null)
  return (
    <>
      {href ? <a href={href}>{words}</a> : words}
      <span className={styles.id}>{line.documentId}</span>
    </>
  )
}

function Version({ line }: { line: DeskLine }) {
  return (
    <>
      <span className={styles.number}>{line.number}</span> {kindDefinition(line.kind).stepWords[line.step] ?? line.step}
    </>
  )
}

const isUnderReview = (line: DeskLine) => reviewStates.includes(line.state)

/** The clock that runs, and whether release is open to the person who looks. */
function ClockCell({ line, now }: { line: DeskLine; now: Date }) {
  return (
    <>
      {line.clock && <Clock compact local label={line.clock.name} due={line.clock.due} now={now} />}
      {!line.clock && !line.release && <>{isUnderReview(line) && !isReviewed(line) ? 'Nobody reviews it: its publisher releases it as self-attested.' : 'No clock runs'}</>}
      {line.stale && <p className={styles.release}>Readers are told that its review was due.</p>}
      {line.release && <p className={styles.release}>{releaseOpeningWords[line.release]}</p>}
      {line.releaseWhenReviewed && isUnderReview(line) && <p className={styles.release}>Releases by itself when review ends or lapses.</p>}
    </>
  )
}

/** Documents of the desk, one line each: what it is, where it stands, how long it has stood there. */
export function DeskLinesTable({ now, hrefOf, withOrganisation, withState = true, withReviewClock, lines, ...table }: DeskLinesTableProps) {
  const columns: Column<DeskLine>[] = [
    { key: 'title', heading: 'Title', long: true, cell: (line) => <Title line={line} href={hrefOf(line)} /> },
    ...(withReviewClock ? [{ key: 'clock', heading: 'Clock', long: true, cell: (line: DeskLine) => <ClockCell line={line} now={now} /> }] : []),
    ...(withOrganisation ? [{ key: 'organisation', heading: 'Organisation', cell: (line: DeskLine) => line.organisationName }] : []),
    { key: 'version', heading: 'Version', cell: (line) => <Version line={line} /> },
    ...(withState ? [{ key: 'state', heading: 'State', cell: (line: DeskLine) => <StateBadge state={line.state} /> }] : []),
    { key: 'touched', heading: 'Last change', cell: (line) => <Age line={line} now={now} /> },
  ]
  return <DataTable {...table} columns={columns} rows={lines} rowKey={(line) => line.versionId} />
}

// Of a near miss the month is kept, which is no age.
function Age({ line: { documentId, touchedAt: at }, now }: { line: DeskLine; now: Date }) {
  const precision = keptPrecision(documentId)
  if (precision === 'month') return <UtcTime compact at={at} precision={precision} />
  return (
    <>
      <span className={styles.age}>{distanceWords(at, now)}</span> <UtcTime compact at={at} />
    </>
  )
}
