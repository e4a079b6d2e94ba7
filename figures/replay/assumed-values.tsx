import { DataTable, type Column } from '@/components/data-table'
import { inputWords, type InputName } from '@/domain/rollout/inputs'
import { answerReplay } from '@/domain/rollout/replay-request'

type Line = [name: string, value: number]

const words: Record<string, string> = { ...inputWords, susceptibility: 'Share of a ring that fails' } satisfies Record<InputName | 'susceptibility', string>

const columns: Column<Line>[] = [
  { key: 'words', heading: 'Input', cell: ([name]) => words[name] },
  { key: 'name', heading: 'Field', mono: true, cell: ([name]) => name },
  { key: 'value', heading: 'Value', mono: true, align: 'end', cell: ([, value]) => String(value) },
]

/** What the replay by machine assumes of a request that leaves out everything that it may. */
export function AssumedValues() {
  const { assumed } = answerReplay({ endpoints: 1, rings: [{ share: 1 }] })
  return <DataTable id="assumed-values" caption="What is assumed where a request leaves it out" columns={columns} rows={Object.entries(assumed)} rowKey={([name]) => name} />
}
