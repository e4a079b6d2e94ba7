import { DataTable, type Column } from '@/components/data-table'
import type { DrawnPlan } from './marks'
import { countWords, eventWords, minuteWords } from './replay-words'

interface CurveRow {
  minute: number
  exposed: number
  impacted: number
  what: string
}

const columns: Column<CurveRow>[] = [
  { key: 'minute', heading: 'Time', mono: true, cell: ({ minute }) => minuteWords(minute) },
  { key: 'exposed', heading: 'Exposed', align: 'end', cell: ({ exposed }) => countWords(exposed) },
  { key: 'impacted', heading: 'Fail', align: 'end', cell: ({ impacted }) => countWords(impacted) },
  { key: 'what', heading: 'What happens', cell: ({ what }) => what },
]

const tableRows = 24

/** Every event, and points between them; all of the curve is in the JSON. */
export function CurveTable({ plan: { name, curve, events } }: { plan: DrawnPlan }) {
  const every = Math.max(1, Math.ceil(curve.length / tableRows))
  const rows = curve.flatMap((point, index): CurveRow[] => {
    const here = events.filter(({ minute }) => minute === point.minute)
    return here.length > 0 || index % every === 0 || index === curve.length - 1 ? [{ ...point, what: here.map(eventWords).join('. ') }] : []
  })
  return <DataTable id={`curve-${name.replace(/\W+/g, '-').toLowerCase()}`} caption={`${name}: exposed hosts and hosts that fail, over time`} columns={columns} rows={rows} rowKey={({ minute }) => String(minute)} />
}
