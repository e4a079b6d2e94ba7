import { DataTable, type Column } from '@/components/data-table'
import { Disclosure } from '@/components/disclosure'
import { PageSection } from '@/components/page-section'
import type { Swing } from '@/domain/rollout/uncertainty'
import { uncertainRangeWords, uncertainWords } from '@/figures/replay/range-words'
import { countWords } from '@/figures/replay/replay-words'
import { Tornado } from '@/figures/replay/tornado'
import type { Replayed } from './replays'

const columns: Column<Swing>[] = [
  { key: 'input', heading: 'Input', cell: ({ input }) => uncertainWords(input) },
  { key: 'range', heading: 'Range', cell: (swing) => uncertainRangeWords(swing) },
  { key: 'low', heading: 'Fail at the low end', align: 'end', cell: ({ atLow }) => countWords(atLow) },
  { key: 'high', heading: 'Fail at the high end', align: 'end', cell: ({ atHigh }) => countWords(atHigh) },
  { key: 'swing', heading: 'Moves by', align: 'end', cell: ({ atLow, atHigh }) => countWords(Math.abs(atHigh - atLow)) },
]

/** What the ranges that were typed allow, and which of them matters most. */
export function RangeSection({ shown }: { shown: readonly Replayed[] }) {
  const uncertain = shown.flatMap(({ name, result, spread }) => (spread ? [{ name, middle: result.impacted, ...spread }] : []))
  if (uncertain.length === 0) return null
  return (
    <PageSection
      id="ranges"
      heading="Which number matters most"
      note="Each bar moves one input from end to end of its range while the others stay at their middle, which is the line. All bars of a plan have one scale."
    >
      {uncertain.map(({ name, middle, swings }) => (
        <section key={name} aria-label={`${name}: what its ranges allow`}>
          {uncertain.length > 1 && <h3>{name}</h3>}
          <Tornado swings={swings} middle={middle} />
          <Disclosure summary={`${name}: the bars as a table`}>
            <DataTable id={`swings-${name.replace(/\W+/g, '-').toLowerCase()}`} caption={`${name}: hosts that fail at the ends of each range`} columns={columns} rows={swings} rowKey={({ input }) => input} />
          </Disclosure>
        </section>
      ))}
    </PageSection>
  )
}
