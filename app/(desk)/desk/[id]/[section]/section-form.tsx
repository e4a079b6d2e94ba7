'use client'

import { useActionState, useEffect, useMemo, useRef, type FormEvent } from 'react'
import type { FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { controlId } from '@/figures/section-form/control-names'
import type { FormView } from '@/figures/section-form/form-view'
import { documentName, intentName, sectionFormId, sectionName, stepsName, versionName } from '@/figures/section-form/posted-names'
import { forgetTyped, type TypedPlace } from '@/figures/section-form/typed-text'
import { browserShelf } from '../../../typed-shelf'
import { FormBody } from './form-body'
import { OutcomeWords } from './outcome-words'
import { SaveBar } from './save-bar'
import { sectionAction } from './section-action'
import { nothingPosted, type SectionState } from './section-state'
import { TypedBeforeNotice } from './typed-before-notice'
import { useOneAtATime } from './use-one-at-a-time'
import { useOpenEntries } from './use-open-entries'
import { useSectionSaver } from './use-section-saver'
import { useTypedBefore } from './use-typed-before'
import { useUsualTexts } from './use-usual-texts'
import styles from './section-form.module.css'

export interface SectionFormProps {
  personId: string
  documentId: string
  versionId: string
  revision: number
  label: string
  plan: FieldPlan[]
  view: FormView
  lastSaved: { by: string; at: string } | null
  hasNext: boolean
}

function viewOf(view: FormView, state: SectionState, typed: FormEntries | null): FormView {
  const errors = new Map<string, string[]>()
  for (const { control, message } of state.problems ?? []) if (control) errors.set(control, [...(errors.get(control) ?? []), message])
  return { ...view, errors, entries: state.entries ?? typed ?? view.entries, textOffers: state.textOffers ?? [], opened: state.focus ? [state.focus] : [] }
}

/** One section's form. Without script it is posted and drawn again; with script it also saves itself while it is typed in. */
export function SectionForm(props: SectionFormProps) {
  const { personId, documentId, versionId, label, plan, lastSaved, hasNext } = props
  const { section } = props.view
  const [state, action, pending] = useActionState(sectionAction, nothingPosted)
  const form = useRef<HTMLFormElement>(null)
  const place = useMemo<TypedPlace>(() => ({ person: personId, document: documentId, version: versionId, section }), [personId, documentId, versionId, section])
  const { ready, typed: kept } = useTypedBefore(place)
  const typed = state.attempt === 0 ? kept : null
  const view = useMemo(() => viewOf(props.view, state, typed && new Map(typed.entries)), [props.view, state, typed])
  const changed = state.outcome === 'redrawn' || state.outcome === 'refused'
  const { board, saver } = useSectionSaver(form, { enabled: ready && state.outcome !== 'conflict', attempt: state.attempt, changed, place, typed })
  const send = useOneAtATime({ form, saver, pending })
  const keepOpen = useOpenEntries(form, state.attempt)
  const { steps, putIn } = useUsualTexts({ attempt: state.attempt, plan, view, board })

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (putIn(event)) return
    keepOpen()
    void send(event)
  }

  useEffect(() => {
    if (state.focus) document.getElementById(state.focus.startsWith('note-') ? state.focus : controlId(state.focus))?.focus()
  }, [state.attempt, state.focus])

  useEffect(() => {
    const shelf = state.outcome === 'saved' ? browserShelf() : null
    if (shelf) forgetTyped(shelf, place)
  }, [state, place])

  return (
    <form ref={form} id={sectionFormId} action={action} onSubmit={onSubmit} noValidate className={styles.form}>
      <button hidden type="submit" name={intentName} value={state.conflict ? 'merge' : 'save'} />
      <input type="hidden" name={documentName} value={documentId} />
      <input type="hidden" name={versionName} value={versionId} />
      <input type="hidden" name={sectionName} value={section} />
      <input type="hidden" name={stepsName} value={JSON.stringify(steps)} />
      {typed && <TypedBeforeNotice at={typed.at} board={board} />}
      <OutcomeWords state={state} />
      <div key={`${state.attempt}${typed ? ' typed before' : ''}`} inert={pending} className={styles.fields}>
        <FormBody revision={typed?.revision ?? state.revision ?? props.revision} conflict={state.conflict} plan={plan} view={view} label={label} />
      </div>
      {!state.conflict && <SaveBar board={board} lastSaved={lastSaved} hasNext={hasNext} undo={(steps.at(-1) ?? state.undo?.at(-1))?.words} />}
    </form>
  )
}
