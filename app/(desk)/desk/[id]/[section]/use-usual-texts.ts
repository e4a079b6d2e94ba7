'use client'

import { useState, type FormEvent } from 'react'
import { first } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import type { FormView } from '@/figures/section-form/form-view'
import { intentName } from '@/figures/section-form/posted-names'
import { withStep, type UndoStep } from '@/figures/section-form/undo-steps'
import { usualWords, withUsualText } from '@/figures/section-form/usual-texts'
import { intentOf } from './posted-section'

/** Usual texts, put in where they are pressed. The steps back from them go out with the form; what it was drawn from has those before. */
export function useUsualTexts(attempt: number, plan: readonly FieldPlan[], view: FormView) {
  const [taken, setTaken] = useState<{ attempt: number; steps: readonly UndoStep[] }>({ attempt, steps: [] })
  const steps = taken.attempt === attempt ? taken.steps : []

  /** Whether a press was one of a usual text, which is done then. */
  function putIn(event: FormEvent<HTMLFormElement>): boolean {
    const { submitter } = event.nativeEvent as SubmitEvent
    const intent = submitter instanceof HTMLButtonElement && submitter.name === intentName ? intentOf(submitter.value) : null
    if (intent?.deed !== 'use') return false
    event.preventDefault()
    const control = event.currentTarget.elements.namedItem(intent.name)
    if (!(control instanceof HTMLTextAreaElement)) return true
    const before = new Map([[intent.name, [control.value]]])
    const after = withUsualText(before, { section: view.section, plan, form: view.form }, intent)
    setTaken({ attempt, steps: withStep(steps, before, after, { words: usualWords, place: intent.name }) })
    control.value = first(after, intent.name)
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.focus()
    return true
  }

  return { steps, putIn }
}
