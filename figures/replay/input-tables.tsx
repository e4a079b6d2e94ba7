import type { ReactNode } from 'react'
import { DataTable, type Column } from '@/components/data-table'
import type { PlanStanding } from '@/domain/rollout/filed-plan'
import type { InputLine } from '@/domain/rollout/incident-case'
import type { ModelRing } from '@/domain/rollout/model'
import { countWords, minuteWords, shareWords } from './replay-words'
import { misfitWords } from './warning-words'

type Line = Omit<InputLine, 'name' | 'value'> & { key: string; value: ReactNode }

const standingWords: Record<InputLine['standing'], string> = {
  filed: 'Filed plan',
  reported: 'Filed report',
  reconstructed: 'Reconstructed',
  supposed: 'Scenario input',
  fact: 'Fact of the case',
  estimate: 'Estimate',
  calibrated: 'Calibrated',
  assumption: 'Assumption',
  unknown: 'Unknown',
}

const columns: Column<Line>[] = [
  { key: 'what', heading: 'Input', cell: ({ words }) => words },
  { key: 'value', heading: 'Value', mono: true, cell: ({ value }) => value },
  { key: 'standing', heading: 'Standing', cell: ({ standing }) => standingWords[standing] },
  { key: 'note', heading: 'Why', long: true, cell: ({ note, misfit }) => (misfit ? `${note} ${misfitWords(misfit)}` : note) },
  { key: 'source', heading: 'Source', cell: ({ source }) => (source?.url ? <a href={source.url}>{source.text}</a> : (source?.text ?? '')) },
]

/** What went into a replay: what is filed or a fact first, and apart from it what no vendor filed. */
export function InputTables({ rings, plan, lines }: { rings: readonly ModelRing[]; plan: PlanStanding; lines: readonly InputLine[] }) {
  const ringPlan: Line = { key: 'rings', words: 'Ring plan', value: <Rings rings={rings} />, standing: plan, note: 'Share of each ring, and the least time before the next opens.' }
  const all = [ringPlan, ...lines.map(({ name, value, ...line }): Line => ({ ...line, key: name, value: valueWords(name, value) }))]
  const isKnown = ({ standing }: Line) => standing === 'filed' || standing === 'reported' || standing === 'fact'
  const known = all.filter(isKnown)
  return (
    <>
      {known.length > 0 && <DataTable id="known-inputs" caption="Known: filed, or a fact of the case" columns={columns} rows={known} rowKey={({ key }) => key} />}
      <DataTable id="supposed-inputs" caption="Supposed: reconstructions, estimates and assumptions of the scenario" columns={columns} rows={all.filter((line) => !isKnown(line))} rowKey={({ key }) => key} />
    </>
  )
}

function Rings({ rings }: { rings: readonly ModelRing[] }) {
  return rings.map(({ share, bakeMinutes }, index) => (
    <div key={index}>
      {shareWords(share)}
      {index < rings.length - 1 && `, then ${minuteWords(bakeMinutes)}`}
    </div>
  ))
}

function valueWords(name: InputLine['name'], value: number): string {
  if (name === 'fails' || name === 'signalProbability') return shareWords(value)
  return name === 'endpoints' || name === 'signalsToAlarm' ? countWords(value) : minuteWords(value)
}
