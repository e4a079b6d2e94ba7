'use client'

import { useActionState, useEffect, useRef, type FormEvent } from 'react'
import type { FieldPlan } from '@/domain/form/form-plan'
import { controlId } from '@/figures/section-form/control-names'
import type { FormView } from '@/figures/section-form/form-view'
import { documentName, intentName, revisionName, sectionName, versionName } from '@/figures/section-form/posted-names'
import { SectionFields } from '@/figures/section-form/section-fields'
import { ConflictPanel } from './conflict-panel'
import { OutcomeWords } from './outcome-words'
import { SaveBar } from './save-bar'
import { sectionAction } from './section-action'
import { nothingPosted, type SectionState } from './section-state'
import { useSectionSaver } from './use-section-saver'
import styles from './section-form.module.css'

export interface SectionFormProps {
  documentId: string
  versionId: string
  revision: number
  label: string
  plan: FieldPlan[]
  view: FormView
  lastSaved: { by: string; at: string } | null
  hasNext: boolean
}

function viewOf(view: FormView, state: SectionState): FormView {
  const errors = new Map<string, string[]>()
  for (const { control, message } of state.problems ?? []) if (control) errors.set(control, [...(errors.get(control) ?? []), message])
  return { ...view, errors, entries: state.entries ?? view.entries, textOffers: state.textOffers ?? [], opened: state.focus ? [state.focus] : [] }
}

/** One section's form. Without script it is posted and drawn again; with script it also saves itself while it is typed in. */
export function SectionForm(props: SectionFormProps) {
  const { documentId, versionId, label, plan, lastSaved, hasNext } = props
  const [state, action, pending] = useActionState(sectionAction, nothingPosted)
  const form = useRef<HTMLFormElement>(null)
  const view = viewOf(props.view, state)
  const changed = state.outcome === 'redrawn' || state.outcome === 'refused'
  const { status, saver, revision } = useSectionSaver(form, { enabled: state.outcome !== 'conflict', attempt: state.attempt, changed })

  useEffect(() => {
    if (state.focus) document.getElementById(state.focus.startsWith('note-') ? state.focus : controlId(state.focus))?.focus()
  }, [state.attempt, state.focus])

  // What is still under way is saved first: the form then goes out on the revision that it has itself brought about.
  async function settleFirst(event: FormEvent<HTMLFormElement>) {
    if (!saver.current || saver.current.settled) {
      saver.current?.handedOver()
      return
    }
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    event.preventDefault()
    // A form ignores being sent while it is still being sent, which an answer at hand would otherwise be.
    if (await saver.current.settle()) setTimeout(() => form.current?.requestSubmit(submitter))
  }

  return (
    <form ref={form} action={action} onSubmit={settleFirst} noValidate className={styles.form}>
      <button hidden type="submit" name={intentName} value={state.conflict ? 'merge' : 'save'} />
      <input type="hidden" name={documentName} value={documentId} />
      <input type="hidden" name={versionName} value={versionId} />
      <input type="hidden" name={sectionName} value={view.section} />
      <OutcomeWords state={state} />
      <div key={state.attempt} inert={pending} className={styles.fields}>
        <input type="hidden" name={revisionName} value={revision ?? state.revision ?? props.revision} readOnly />
        {state.conflict ? <ConflictPanel conflict={state.conflict} view={view} /> : <SectionFields plan={plan} view={view} label={label} />}
      </div>
      {!state.conflict && <SaveBar status={status} lastSaved={lastSaved} hasNext={hasNext} undo={state.undo?.at(-1)?.words} />}
    </form>
  )
}
