import { DataTable, type Column } from '@/components/data-table'
import type { PlanWarning } from '@/domain/rollout/rules'
import type { DefectLine } from './blast-radius'
import { countWords, minuteWords, shareWords } from './replay-words'
import { warningWords } from './warning-words'

const columns: Column<DefectLine>[] = [
  { key: 'rate', heading: 'Hits', cell: ({ rate }) => shareWords(rate) },
  { key: 'impacted', heading: 'Hosts that fail', align: 'end', cell: ({ impacted }) => countWords(impacted) },
  { key: 'halt', heading: 'Halted', align: 'end', cell: ({ halt_minute }) => (halt_minute === null ? 'Never' : minuteWords(halt_minute)) },
]

/** A list of hundreds is no warning any more. */
const mostShown = 5

/** The same as the table of a filed plan where there is little room: the rules that a plan does not keep first. */
export function BlastRadiusLines({ id, lines, warnings }: { id: string; lines: readonly DefectLine[]; warnings: readonly PlanWarning[] }) {
  const more = warnings.length - mostShown
  return (
    <>
      {warnings.length > 0 && (
        <ul>
          {warnings.slice(0, mostShown).map((warning) => (
            <li key={`${warning.rule} ${warning.ring}`}>{warningWords(warning)}</li>
          ))}
          {more > 0 && <li>And {countWords(more)} more.</li>}
        </ul>
      )}
      <DataTable id={id} caption="By the share of hosts that the defect hits" captionHidden columns={columns} rows={lines} rowKey={({ rate }) => String(rate)} />
    </>
  )
}
