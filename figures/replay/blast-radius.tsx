import { DataTable, type Column } from '@/components/data-table'
import type { PlanWarning } from '@/domain/rollout/rules'
import { countWords, minuteWords, shareWords } from './replay-words'
import { warningWords } from './warning-words'

export interface DefectLine {
  rate: number
  impacted: number
  impacted_share: number
  halt_minute: number | null
  rings_opened: number
}

const columns: Column<DefectLine>[] = [
  { key: 'rate', heading: 'Defect hits', cell: ({ rate }) => `${shareWords(rate)} of hosts` },
  { key: 'impacted', heading: 'Hosts that fail', align: 'end', cell: ({ impacted }) => countWords(impacted) },
  { key: 'share', heading: 'Of the fleet', align: 'end', cell: ({ impacted_share }) => shareWords(impacted_share) },
  { key: 'halt', heading: 'Halted after', cell: ({ halt_minute }) => (halt_minute === null ? 'Never' : minuteWords(halt_minute)) },
  { key: 'rings', heading: 'Rings opened', align: 'end', cell: ({ rings_opened }) => rings_opened },
]

/** What a bad update would cost under a plan, by how common the defect is, and the rules that the plan does not keep. */
export function BlastRadiusTable({ id, lines, warnings }: { id: string; lines: readonly DefectLine[]; warnings: readonly PlanWarning[] }) {
  return (
    <>
      <DataTable id={id} caption="What a bad update would cost under this plan" columns={columns} rows={lines} rowKey={({ rate }) => String(rate)} />
      {warnings.length > 0 && (
        <ul>
          {warnings.map((warning) => (
            <li key={`${warning.rule} ${warning.ring}`}>{warningWords(warning)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What could not be reckoned, by name. */
export function NotReckoned({ sentences }: { sentences: readonly string[] }) {
  return (
    <p>
      What a bad update would cost is not reckoned here. {sentences.join(' ')} <a href="/replay">Replay a plan with numbers of your own</a>.
    </p>
  )
}
