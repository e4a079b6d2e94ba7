import { EmptyState } from '@/components/empty-state'
import { NoticeBox } from '@/components/notice-box'
import { scenarioKeys } from '@/domain/rollout/typed-scenario'
import { CaseReplay } from '@/figures/replay/case-replay'
import styles from './plan-replay.module.css'
import type { ShownReplay } from './shown-replay'

/** Of a level that is shown neither shares nor bake times. */
export function NoPlan() {
  return <EmptyState title="No ring plan is shown here">Neither shares nor bake times are told at this level.</EmptyState>
}

/** An incident replayed against a plan, or why it was not. */
export function PlanReplay({ shown: { plan, incident, asks, result, refusal } }: { shown: ShownReplay }) {
  return (
    <>
      {incident && (
        <div className={styles.told}>
          <h2>
            {incident.title}, under the plan of “{plan}”
          </h2>
          <p>{incident.story}</p>
          {incident.toldBy && (
            <p>
              As told by <a href={incident.toldBy.address}>{incident.toldBy.text}</a>
            </p>
          )}
        </div>
      )}
      {result && <CaseReplay {...result} />}
      {refusal && (
        <NoticeBox kind="information" title={refusal.title}>
          {refusal.lead && <p>{refusal.lead}</p>}
          {refusal.problems.length > 0 && (
            <ul>
              {refusal.problems.map(({ path, message }) => {
                const field = path === 'case' || path === 'id' ? path : asks.filter((name) => name === path).map((name) => scenarioKeys[name])[0]
                return <li key={path}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
              })}
            </ul>
          )}
          {refusal.ownNumbers && (
            <p>
              <a href={refusal.ownNumbers}>Replay this case with numbers of your own</a>
            </p>
          )}
        </NoticeBox>
      )}
    </>
  )
}
