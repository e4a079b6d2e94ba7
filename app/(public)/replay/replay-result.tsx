'use client'

import { DefinitionList } from '@/components/definition-list'
import { Disclosure } from '@/components/disclosure'
import { NoticeBox } from '@/components/notice-box'
import { chanceOf } from '@/domain/rollout/chance'
import { isHaltedFirst } from '@/domain/rollout/curve'
import type { RolloutModel } from '@/domain/rollout/model'
import type { Intervals } from '@/domain/rollout/uncertainty'
import { CurveTable } from '@/figures/replay/curve-table'
import { rangeWords, timeRangeWords } from '@/figures/replay/range-words'
import { ReplayCurve } from '@/figures/replay/replay-curve'
import { countWords, minuteWords, shareWords } from '@/figures/replay/replay-words'
import { detectedItem, resultItems } from '@/figures/replay/result-items'
import { Downloads } from './downloads'
import styles from './replay.module.css'
import type { Replayed, Replays } from './replays'

/** What the replay gives: in words, in numbers, drawn, and as a table. */
export function ReplayResult({ replays, query }: { replays: Replays; query: string }) {
  const { first, second, problems, sentence } = replays
  const shown = [first, second].flatMap((each) => each ?? [])
  return (
    <section className={styles.result} aria-labelledby="result">
      <h2 id="result">What it shows</h2>
      {problems.length > 0 && <NotReplayed replays={replays} />}
      {first && (
        <>
          <p className={styles.sentence} role="status">
            {sentence}
          </p>
          {shown.some(({ model }) => isLeftToChance(model)) && (
            <p>
              Few signals are expected, so chance decides more than this one number says: <a href="#chance">Expectation and chance</a>.
            </p>
          )}
          <ReplayCurve plans={shown} sentence={sentence} />
          {shown.map((each) => (
            <Figures key={each.name} replayed={each} titled={shown.length > 1} />
          ))}
          <Downloads query={query} />
          {shown.map((each) => (
            <Disclosure key={each.name} summary={`${each.name}: the same as a table`}>
              <CurveTable plan={each} />
            </Disclosure>
          ))}
        </>
      )}
    </section>
  )
}

const isLeftToChance = (model: RolloutModel) => chanceOf(model)?.plenty === false

function NotReplayed({ replays: { problems, unknown } }: { replays: Replays }) {
  return (
    <NoticeBox kind="information" title={unknown ? 'Not replayed: something is not known' : 'Not replayed: something cannot be read'}>
      <p>{unknown ? 'No number is invented for you. Give one to try a scenario:' : 'What you typed is kept. Look at:'}</p>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <a href={`#${path}`}>{message}</a>
          </li>
        ))}
      </ul>
    </NoticeBox>
  )
}

function Figures({ replayed, titled }: { replayed: Replayed; titled: boolean }) {
  const items = replayed.spread ? intervalItems(replayed.model.rings.length, replayed.spread.intervals) : resultItems(replayed.model, replayed.result)
  return (
    <>
      {titled && <h3>{replayed.name}</h3>}
      <DefinitionList variant="figures" items={items} />
    </>
  )
}

function intervalItems(rings: number, intervals: Intervals) {
  return [
    { term: 'Hosts that fail', value: rangeWords(intervals.impacted, countWords) },
    { term: 'Of those reachable', value: rangeWords(intervals.impactedShare, shareWords) },
    { term: 'Exposed', value: rangeWords(intervals.exposed, countWords) },
    detectedItem(timeRangeWords(intervals.detectedMinute, intervals.neverDetected), isHaltedFirst({ detectedMinute: intervals.detectedMinute?.low ?? null, haltMinute: intervals.haltMinute?.high ?? null })),
    { term: 'Halted', value: timeRangeWords(intervals.haltMinute, intervals.neverHalted) },
    { term: 'Rings opened', value: `${rangeWords(intervals.ringsOpened, String)} of ${rings}` },
    { term: 'Mean time to protection', value: rangeWords(intervals.meanTimeToProtection, minuteWords) },
  ]
}
