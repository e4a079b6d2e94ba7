'use client'

import { useEffect, useMemo, useState, type FormEvent } from 'react'
import { findPreset } from '@/catalogue/replay-presets'
import { ButtonRow } from '@/components/button-row'
import { Button } from '@/components/button'
import { replayParameters, type ReplayState } from '@/domain/rollout/replay-state'
import { Assumptions } from './assumptions'
import { CompareWith } from './compare-with'
import { DefectTable } from './defect-table'
import { PlanFields } from './plan-fields'
import { ReplayResult } from './replay-result'
import { replaysOf } from './replays'
import { ScenarioFields } from './scenario-fields'
import styles from './replay.module.css'
import { TimelineOnly } from './timeline-only'

/** The form and what it gives. With script it answers while one types; without, it is a form that returns the same page. */
export function Workbench({ initial }: { initial: ReplayState }) {
  const [state, setState] = useState(initial)
  const replays = useMemo(() => replaysOf(state), [state])
  const preset = findPreset(state.preset)
  const query = new URLSearchParams(replayParameters(state)).toString()
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
          <ButtonRow>
            <Button>Replay</Button>
          </ButtonRow>
          <CompareWith comparing={state.other !== null} />
        </form>
        <ReplayResult replays={replays} query={query} />
      </div>
      {replays.first && <DefectTable model={replays.first.model} />}
      <Assumptions state={state} preset={preset} />
    </>
  )
}
