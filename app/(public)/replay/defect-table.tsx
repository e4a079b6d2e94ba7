import { DataTable, type Column } from '@/components/data-table'
import { PageSection } from '@/components/page-section'
import type { RolloutModel } from '@/domain/rollout/model'
import { defectRows, type DefectRow } from '@/domain/rollout/defects'
import { warningsOf } from '@/domain/rollout/rules'
import { countWords, minuteWords, shareWords } from '@/figures/replay/replay-words'
import { warningWords } from '@/figures/replay/warning-words'

const columns: Column<DefectRow>[] = [
  { key: 'rate', heading: 'Defect hits', cell: ({ rate }) => `${shareWords(rate)} of hosts` },
  { key: 'impacted', heading: 'Hosts that fail', align: 'end', cell: ({ result }) => countWords(result.impacted) },
  { key: 'halt', heading: 'Halted', cell: ({ result }) => (result.haltMinute === null ? 'Never' : minuteWords(result.haltMinute)) },
  { key: 'rings', heading: 'Rings opened', align: 'end', cell: ({ result }) => result.ringsOpened },
  { key: 'misses', heading: 'Fail, with misses', align: 'end', cell: ({ withMisses }) => countWords(withMisses) },
]

/** The same plan against rarer defects, halted by its signals, and the rules that it does not keep. */
export function DefectTable({ model }: { model: RolloutModel }) {
  const warnings = warningsOf({ ...model, haltAtMinute: null })
  return (
    <PageSection
      id="defects"
      heading="This plan against rarer defects"
      note="Halted by its signals, whatever time is fixed above. “With misses” also weighs that a ring may fail to notice; it counts every ring as fully exposed, so it is an upper bound while bakes outlast the reaction."
    >
      <DataTable id="defect-table" caption="Hosts that fail, by how common the defect is" captionHidden columns={columns} rows={defectRows(model)} rowKey={({ rate }) => String(rate)} />
      {warnings.length > 0 && (
        <ul>
          {warnings.map((warning) => (
            <li key={`${warning.rule} ${warning.ring}`}>{warningWords(warning)}</li>
          ))}
        </ul>
      )}
    </PageSection>
  )
}
