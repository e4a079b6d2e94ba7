'use client'

import { useMemo } from 'react'
import { Disclosure } from '@/components/disclosure'
import type { FieldPlan } from '@/domain/form/form-plan'
import type { DocumentBody } from '@/domain/kind-definition'
import { BlastRadiusLines } from '@/figures/replay/blast-radius-lines'
import { minuteWords, shareWords } from '@/figures/replay/replay-words'
import { misfitWords } from '@/figures/replay/warning-words'
import { useEditedSection } from '@/figures/section-form/use-edited-section'
import { blastRadiiOf, type ChannelBlastRadius } from '../computed/blast-radius'
import { scenario } from '../computed/filed-plan'
import type { PlanSection } from '../computed/read-for-plans'
import styles from './live-blast-radius.module.css'

interface LiveBlastRadiusProps {
  section: PlanSection
  plan: readonly FieldPlan[]
  body: DocumentBody
}

/** More plans than these begin closed. */
const mostOpen = 2

/** What a bad update would cost under the plans as they are typed. Warnings only: nothing is refused for them. */
export function LiveBlastRadius({ section, plan, body }: LiveBlastRadiusProps) {
  const stored = useMemo(() => body[section] ?? {}, [body, section])
  const edited = useEditedSection(plan, stored)
  const radii = useMemo(() => blastRadiiOf({ ...body, [section]: edited }), [body, section, edited])
  return (
    <section className={styles.live} aria-labelledby="live-blast-radius">
      <h2 className={styles.heading} id="live-blast-radius">
        What a bad update would cost
      </h2>
      <p role="status">{summaryOf(radii)}</p>
      {radii.map(({ channel, name, blast, incomplete }) => (
        <Disclosure key={channel} summary={`${name}${countOf(blast)}`} open={radii.length <= mostOpen}>
          {incomplete && <p>{incomplete}</p>}
          {!('unknown' in blast) && blast.misfit && <p>Uptake: {misfitWords(blast.misfit)}</p>}
          {'unknown' in blast ? <Missing sentences={blast.unknown} /> : <BlastRadiusLines lines={blast.defects} warnings={blast.warnings} />}
        </Disclosure>
      ))}
      <p className={styles.aside}>
        Rings, uptake, signal delay and halt latency as they stand in this draft. Scenario, because no filing has it: every host of a ring fails alike and at once,{' '}
        {shareWords(scenario.signalProbability)} of failing hosts are heard of, {scenario.signalsToAlarm} signals raise the alarm, the decision takes {minuteWords(scenario.decisionDelayMinutes)}.{' '}
        <a href="/guides/measured-rollout">How this is reckoned</a>
      </p>
    </section>
  )
}

function Missing({ sentences }: { sentences: readonly string[] }) {
  return (
    <>
      <p>Not reckoned yet, because nothing is made up:</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

const warningsIn = (blast: ChannelBlastRadius['blast']) => ('unknown' in blast ? 0 : blast.warnings.length)
const counted = (count: number) => `${count} ${count === 1 ? 'warning' : 'warnings'}`

function countOf(blast: ChannelBlastRadius['blast']): string {
  if ('unknown' in blast) return ': not reckoned'
  return blast.warnings.length === 0 ? '' : `: ${counted(blast.warnings.length)}`
}

function summaryOf(radii: readonly ChannelBlastRadius[]): string {
  if (radii.length === 0) return 'No channel has a ring yet.'
  const warnings = radii.reduce((sum, { blast }) => sum + warningsIn(blast), 0)
  return warnings === 0 ? 'No warnings.' : `${counted(warnings)}. Nothing is refused because of ${warnings === 1 ? 'it' : 'them'}.`
}
