import type { ReactNode } from 'react'
import { EmptyState } from '@/components/empty-state'
import { NoticeBox } from '@/components/notice-box'
import type { FiledPlan } from '@/domain/rollout/filed-plan'
import { caseModel, inputLines } from '@/domain/rollout/incident-case'
import { outputsOf } from '@/domain/rollout/replay-run'
import { CaseReplay } from '@/figures/replay/case-replay'
import type { AskedReplay } from './asked-replay'
import { ReplayFields } from './replay-fields'

interface PlanReplayProps {
  plans: readonly FiledPlan[]
  asked: AskedReplay
  /** Stands below what was replayed. */
  after: ReactNode
}

/** A public incident replayed against the plans that a reader is shown. */
export function PlanReplay({ plans, asked, after }: PlanReplayProps) {
  const { incident, halt } = asked
  const plan = plans[asked.plan]
  if (!plan) return <EmptyState title="No ring plan is shown here">Neither shares nor bake times are told at this level.</EmptyState>
  const model = caseModel(plan, incident, halt)
  return (
    <>
      <ReplayFields plans={plans} asked={asked} />
      <h2>
        {incident.title}, under the plan of “{plan.name}”
      </h2>
      <p>{incident.story}</p>
      {model.ok ? (
        <>
          <CaseReplay model={model.value} outputs={outputsOf(model.value)} lines={inputLines(model.value, plan, incident)} />
          {after}
        </>
      ) : (
        <NoticeBox kind="information" title={model.reason === 'too_large' ? 'Not replayed: the plan is too long' : 'Not replayed: something is not known'}>
          {model.reason === 'incomplete' && <p>No number is invented. Neither the plan as you read it nor the case says:</p>}
          <ul>
            {model.problems.map(({ path, message }) => (
              <li key={path}>{message}</li>
            ))}
          </ul>
          <p>
            <a href={`/replay?preset=${incident.id}`}>Replay this case with numbers of your own</a>
          </p>
        </NoticeBox>
      )}
    </>
  )
}
