import { DefinitionList } from '@/components/definition-list'
import { Disclosure } from '@/components/disclosure'
import { PageSection } from '@/components/page-section'
import { chanceOf } from '@/domain/rollout/chance'
import type { PlanStanding } from '@/domain/rollout/filed-plan'
import type { InputLine } from '@/domain/rollout/incident-case'
import type { RolloutModel } from '@/domain/rollout/model'
import type { ReplayOutputs } from '@/domain/rollout/replay-run'
import styles from './case-replay.module.css'
import { CurveTable } from './curve-table'
import { InputTables } from './input-tables'
import { NotModelled } from './not-modelled'
import { ReplayCurve } from './replay-curve'
import { replaySentence } from './replay-words'
import { resultItems } from './result-items'
import { warningWords } from './warning-words'

interface CaseReplayProps {
  model: RolloutModel
  outputs: ReplayOutputs
  plan: PlanStanding
  lines: readonly InputLine[]
}

const name = 'This plan'

/** A public incident under a plan: in words, in numbers, drawn, as a table, and with all that went in. */
export function CaseReplay({ model, outputs: { result, curve, events, warnings }, plan: standing, lines }: CaseReplayProps) {
  const sentence = replaySentence(name, model, result)
  const plan = { name, curve, events }
  return (
    <>
      <PageSection id="result" heading="What it shows" note="An expectation, reckoned from the inputs below. It rates nobody.">
        <p className={styles.sentence}>{sentence}</p>
        {chanceOf(model)?.plenty === false && (
          <p>
            Few signals are expected, so chance decides more than this one number says: <a href="/guides/measured-rollout">Small rings and chance</a>.
          </p>
        )}
        <ReplayCurve plans={[plan]} sentence={sentence} />
        <DefinitionList variant="figures" items={resultItems(model, result)} />
        {warnings.length > 0 && (
          <ul>
            {warnings.map((warning) => (
              <li key={`${warning.rule} ${warning.ring}`}>{warningWords(warning)}</li>
            ))}
          </ul>
        )}
        <Disclosure summary="The same as a table">
          <CurveTable plan={plan} />
        </Disclosure>
      </PageSection>
      <PageSection
        id="inputs"
        heading="Facts and assumptions"
        note={<a href="/guides/measured-rollout">How this is reckoned</a>}
      >
        <InputTables rings={model.rings} plan={standing} lines={lines} />
        <NotModelled />
      </PageSection>
    </>
  )
}
