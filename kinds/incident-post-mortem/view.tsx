import { AboutPart } from '@/figures/reading/about-part'
import type { RecordViewProps } from '@/figures/reading/context'
import { incidentPostMortem } from './definition'
import { ActionsPart } from './view/actions-part'
import { ClosurePart, CorrectionsBox } from './view/closure-part'
import { ConditionPart } from './view/condition-part'
import { DeclaredPart } from './view/declared-part'
import { DefencePart } from './view/defence-part'
import { FactorsPart } from './view/factors-part'
import { ImpactPart } from './view/impact-part'
import { LessonsPart } from './view/lessons-part'
import { RelatedPart } from './view/related-part'
import { RecoveryPart, RolloutPart } from './view/rollout-part'
import { SummaryPart } from './view/summary-part'
import { TimelinePart } from './view/timeline-part'

/** A post-mortem as readers of one level see it: what they may not see is not there, what is withheld says so. */
export function IncidentPostMortemView({ record, annotate }: RecordViewProps) {
  const context = { kind: incidentPostMortem, record, annotate }
  return (
    <>
      <SummaryPart context={context} />
      <CorrectionsBox context={context} />
      <ConditionPart context={context} />
      <ImpactPart context={context} />
      <TimelinePart context={context} />
      <RolloutPart context={context} />
      <DeclaredPart context={context} />
      <RecoveryPart context={context} />
      <DefencePart context={context} />
      <FactorsPart context={context} />
      <LessonsPart context={context} />
      <ActionsPart context={context} />
      <RelatedPart context={context} />
      <ClosurePart context={context} />
      <AboutPart context={context} />
    </>
  )
}
