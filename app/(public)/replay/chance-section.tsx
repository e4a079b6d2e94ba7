import { DataTable, type Column } from '@/components/data-table'
import { NoticeBox } from '@/components/notice-box'
import { PageSection } from '@/components/page-section'
import { chanceOf, mostDrawnSignals } from '@/domain/rollout/chance'
import { noSpread, type SimulationResult } from '@/domain/rollout/monte-carlo'
import { chanceSentence } from '@/figures/replay/chance-words'
import { QuantileStrip } from '@/figures/replay/quantile-strip'
import { chanceWords, countWords } from '@/figures/replay/replay-words'
import type { SimulationRefusal } from '@/operations/simulate-rollout'
import styles from './replay.module.css'
import type { Replayed } from './replays'
import type { Simulated } from './use-simulated'

interface Drawn {
  name: string
  expectation: number
  drawn: SimulationResult
}

const columns: Column<Drawn>[] = [
  { key: 'plan', heading: 'Plan', cell: ({ name }) => name },
  { key: 'expectation', heading: 'Expectation', align: 'end', cell: ({ expectation }) => countWords(expectation) },
  { key: 'mean', heading: 'Mean', align: 'end', cell: ({ drawn }) => countWords(drawn.mean) },
  { key: 'p05', heading: '5th percentile', align: 'end', cell: ({ drawn }) => countWords(drawn.p05) },
  { key: 'median', heading: 'Median', align: 'end', cell: ({ drawn }) => countWords(drawn.median) },
  { key: 'p95', heading: '95th percentile', align: 'end', cell: ({ drawn }) => countWords(drawn.p95) },
  { key: 'worst', heading: 'Worst run', align: 'end', cell: ({ drawn }) => countWords(drawn.worst) },
  { key: 'never', heading: 'Runs never noticed', align: 'end', cell: ({ drawn }) => chanceWords(drawn.undetectedShare) },
]

const refusals: Record<SimulationRefusal, string> = {
  busy: 'Too many simulations are asked for at this moment. Everything else on this page is complete; change a number or reload to try again.',
  too_long: 'Drawing this plan took too long and was stopped. Fewer rings, or fewer signals to the alarm, draw faster.',
  failed: 'The simulation did not end well. Everything else on this page is complete.',
  many_signals: `Not drawn: with more than ${countWords(mostDrawnSignals)} signals to the alarm, chance averages out, and the expectation is the answer.`,
}

/** The same plans drawn many times by chance, beside the expectation, and why the two differ. */
export function ChanceSection({ shown, simulated }: { shown: readonly Replayed[]; simulated: Simulated | null }) {
  return (
    <PageSection id="chance" heading="Expectation and chance" note={<Note simulated={simulated} shown={shown} />}>
      {shown.map(({ name, model }) => (
        <p key={name}>
          {shown.length > 1 && `${name}: `}
          {chanceSentence(chanceOf(model), { halted: model.haltAtMinute !== null, varies: variesIn(simulated) })}
        </p>
      ))}
      <div aria-live="polite">{simulated ? <Drawing shown={shown} simulated={simulated} /> : <p>Drawing the runs…</p>}</div>
    </PageSection>
  )
}

function resultsIn(simulated: Simulated | null): SimulationResult[] {
  return [simulated?.answer?.first, simulated?.answer?.second].flatMap((each) => (each?.ok ? [each.value] : []))
}

const variesIn = (simulated: Simulated | null) => resultsIn(simulated).some(({ spread }) => spread.signal > noSpread.signal)

function Note({ simulated, shown }: { simulated: Simulated | null; shown: readonly Replayed[] }) {
  const [first] = resultsIn(simulated)
  const ranged = shown.some(({ spread }) => spread !== null)
  return (
    <>
      The expectation is one exact number. The simulation draws the same plan {first ? countWords(first.runs) : 'thousands of'} times, every host’s failure and signal by itself
      {first && <>; seed {first.seed} draws the same runs again</>}.{ranged && ' Both take every range at its middle.'}
    </>
  )
}

function Drawing({ shown, simulated: { answer } }: { shown: readonly Replayed[]; simulated: Simulated }) {
  const each = [answer?.first, answer?.second]
  const drawn = shown.flatMap(({ name, result }, index): Drawn[] => {
    const simulation = each[index]
    return simulation?.ok ? [{ name, expectation: result.impacted, drawn: simulation.value }] : []
  })
  const reason = answer === null ? 'failed' : each.flatMap((simulation) => (simulation && !simulation.ok ? [simulation.reason] : []))[0]
  const most = Math.max(1, ...drawn.flatMap(({ expectation, drawn: { p95 } }) => [expectation, p95]))
  return (
    <>
      {drawn.map(({ name, expectation, drawn: simulation }) => (
        <figure key={name} className={styles.strip}>
          <QuantileStrip simulation={simulation} expectation={expectation} most={most} />
          <figcaption>
            {name}: in nine runs of ten, {countWords(simulation.p05)} to {countWords(simulation.p95)} hosts fail (the bar); on average {countWords(simulation.mean)}. The line is the expectation, {countWords(expectation)}.{simulation.mean > simulation.p95 && ` The average lies beyond the bar: in fewer than one run of 20 the alarm comes too late, and such a run loses as many as ${countWords(simulation.worst)}.`}
          </figcaption>
        </figure>
      ))}
      {drawn.length > 0 && <DataTable id="chance-table" caption="Hosts that fail: expectation and simulation" columns={columns} rows={drawn} rowKey={({ name }) => name} />}
      {drawn.length === 0 && !reason && <p>Nothing was drawn: give the seed and how delays vary as numbers.</p>}
      {reason && (
        <NoticeBox kind="information" title="No simulation">
          <p>{refusals[reason]}</p>
        </NoticeBox>
      )}
    </>
  )
}
