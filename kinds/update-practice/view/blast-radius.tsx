import { BlastRadiusTable, NotReckoned } from '@/figures/replay/blast-radius'
import { minuteWords, shareWords } from '@/figures/replay/replay-words'
import { misfitWords } from '@/figures/replay/warning-words'
import type { BlastRadius } from '../computed/blast-radius'
import styles from './view.module.css'

/** What a bad update would cost under a channel's plan, with what was assumed for it. */
export function BlastRadiusPart({ channel, blast }: { channel: string; blast: BlastRadius }) {
  if ('unknown' in blast) return <NotReckoned sentences={blast.unknown} />
  const { signalProbability, signalsToAlarm, decisionDelayMinutes } = blast.scenario
  return (
    <>
      <BlastRadiusTable id={`blast-${channel}`} lines={blast.defects} warnings={blast.warnings} />
      <p className={styles.aside}>
        Rings, uptake, signal delay and halt latency as filed. {blast.misfit && `The uptake is fitted to the time in which half of a ring has it: ${misfitWords(blast.misfit)} `}Assumed, because no filing has it: {shareWords(signalProbability)} of failing hosts are heard of, {signalsToAlarm} signals
        raise the alarm, the decision takes {minuteWords(decisionDelayMinutes)}. <a href="/guides/measured-rollout">How this is reckoned</a>, engine {blast.engine_version}.
      </p>
    </>
  )
}
