import { AboutPart } from '@/figures/reading/about-part'
import type { RecordViewProps } from '@/figures/reading/context'
import { updatePractice } from './definition'
import { ChannelsPart } from './view/channels-part'
import { OverviewPart } from './view/overview-part'
import { ContinuityPart, ControlPart, ExercisesPart } from './view/remaining-parts'
import { TestingPart } from './view/testing-part'

/** An update practice as readers of one level see it: what they may not see is not there, what is withheld says so. */
export function UpdatePracticeView({ record, annotate }: RecordViewProps) {
  const context = { kind: updatePractice, record, annotate }
  return (
    <>
      <OverviewPart context={context} />
      <ChannelsPart context={context} />
      <TestingPart context={context} />
      <ControlPart context={context} />
      <ExercisesPart context={context} />
      <ContinuityPart context={context} />
      <AboutPart context={context} />
    </>
  )
}
