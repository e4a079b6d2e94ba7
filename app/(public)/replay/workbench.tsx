'use client'

import { useEffect, useMemo, useState, type FormEvent } from 'react'
import { findPreset } from '@/catalogue/replay-presets'
import { ButtonRow } from '@/components/button-row'
import { Button } from '@/components/button'
import { typedWish } from '@/domain/rollout/chance'
import { typedCosts } from '@/domain/rollout/typed-costs'
import { replayParameters, type ReplayState } from '@/domain/rollout/replay-state'
import { Assumptions } from './assumptions'
import { ChanceSection } from './chance-section'
import { CompareWith } from './compare-with'
import { CostFields } from './cost-fields'
import { DefectTable } from './defect-table'
import { FirstRingSection } from './first-ring-section'
import { PlanFields } from './plan-fields'
import { RangeSection } from './range-section'
import { ReplayResult } from './replay-result'
import { replaysOf } from './replays'
import styles from './replay.module.css'
import { ScenarioFields } from './scenario-fields'
import { SimulationFields } from './simulation-fields'
import { TimelineOnly } from './timeline-only'
import { useSimulated, type Simulated } from './use-simulated'
import { WaitingSection } from './waiting-section'

/** The form and what it gives. With script it answers while one types; without, it is a form that returns the same page. */
export function Workbench({ initial, simulated: sent }: { initial: ReplayState; simulated: Simulated }) {
  const [state, setState] = useState(initial)
  const replays = useMemo(() => replaysOf(state), [state])
  const preset = findPreset(state.preset)
  const query = new URLSearchParams(replayParameters(state)).toString()
  const wish = typedWish(state)
  const costs = typedCosts(state.costs)
  const simulated = useSimulated(query, sent)
  const shown = [replays.first, replays.second].flatMap((each) => each ?? [])
  useEffect(() => {
    const timer = setTimeout(() => window.history.replaceState(null, '', `/replay?${query}`), 300)
    return () => clearTimeout(timer)
  }, [query])

  // The page already shows what sending the form would return; buttons with a name ask for something else.
  const keepPage = (event: FormEvent<HTMLFormElement>) => {
    const sender = (event.nativeEvent as SubmitEvent).submitter
    if (!sender?.getAttribute('name')) event.preventDefault()
  }

  if (preset?.timelineOnly) return <TimelineOnly preset={preset} />
  return (
    <>
      <div className={styles.workbench}>
        <form className={styles.form} action="/replay" method="get" onSubmit={keepPage} aria-label="Plan and scenario">
          <input type="hidden" name="preset" value={state.preset} />
          {preset && <p className={styles.story}>{preset.story}</p>}
          <PlanFields legend="Ring plan" prefix="" plan={state.plan} problems={replays.problems} onChange={(plan) => setState({ ...state, plan })} />
          <ScenarioFields inputs={state.inputs} problems={replays.problems} onChange={(inputs) => setState({ ...state, inputs })} />
          {state.other && (
            <PlanFields legend="Second plan" prefix="b-" plan={state.other} problems={replays.problems} onChange={(other) => setState({ ...state, other })} />
          )}
          <SimulationFields seed={state.seed} vary={state.vary} problems={wish.ok ? [] : wish.problems} onChange={(chosen) => setState({ ...state, ...chosen })} />
          <CostFields costs={state.costs} problems={costs.problems} onChange={(changed) => setState({ ...state, costs: changed })} />
          <ButtonRow>
            <Button>Replay</Button>
          </ButtonRow>
          <CompareWith comparing={state.other !== null} />
        </form>
        <ReplayResult replays={replays} query={query} />
      </div>
      <RangeSection shown={shown} />
      {replays.first && (
        <>
          <ChanceSection shown={shown} simulated={simulated} />
          <DefectTable model={replays.first.model} />
          <FirstRingSection model={replays.first.model} />
          <WaitingSection model={replays.first.model} costs={costs} />
        </>
      )}
      <Assumptions state={state} preset={preset} />
    </>
  )
}
