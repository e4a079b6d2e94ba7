'use client'

import { useState, type FormEvent } from 'react'
import { first, type FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { typedIn } from '@/figures/section-form/entries-of'
import type { FormView } from '@/figures/section-form/form-view'
import { intentName } from '@/figures/section-form/posted-names'
import { withStep, type UndoStep } from '@/figures/section-form/undo-steps'
import { standsWords, usualText, usualWords, withUsualText } from '@/figures/section-form/usual-texts'
import { intentOf } from './posted-section'
import type { StatusBoard } from './save-status'

interface UsualTexts {
  attempt: number
  plan: readonly FieldPlan[]
  view: FormView
  board: StatusBoard
}

/** Usual texts, put in where they are pressed. The steps back from them go out with the form; what it was drawn from has those before. */
export function useUsualTexts({ attempt, plan, view, board }: UsualTexts) {
  const [taken, setTaken] = useState<{ attempt: number; steps: readonly UndoStep[] }>({ attempt, steps: [] })
  const steps = taken.attempt === attempt ? taken.steps : []

  /** Whether a press was one of a usual text, which is done then. */
  function putIn(event: FormEvent<HTMLFormElement>): boolean {
    const { submitter } = event.nativeEvent as SubmitEvent
    const intent = submitter instanceof HTMLButtonElement && submitter.name === intentName ? intentOf(submitter.value) : null
    if (intent?.deed !== 'use') return false
    event.preventDefault()
    const form = event.currentTarget
    const control = form.elements.namedItem(intent.name)
    if (!(control instanceof HTMLTextAreaElement)) return true
    const place = { section: view.section, plan, form: view.form }
    const before = typedIn(new FormData(form))
    const after = withUsualText(before, place, intent)
    control.focus()
    if (after === before) {
      board.note(standsWords)
      return true
    }
    setTaken({ attempt, steps: withStep(steps, before, after, { words: usualWords, place: intent.name, put: usualText(place, intent) ?? undefined }) })
    showIn(form, before, after)
    control.dispatchEvent(new Event('input', { bubbles: true }))
    return true
  }

  return { steps, putIn }
}

// An answer that is taken away leaves its first choice, which is that the value is given.
function showIn(form: HTMLFormElement, before: FormEntries, after: FormEntries): void {
  const changed = new Set([...before.keys()].filter((name) => before.get(name) !== after.get(name)))
  for (const control of form.elements) {
    if (control instanceof HTMLTextAreaElement && changed.has(control.name)) control.value = first(after, control.name)
    if (control instanceof HTMLInputElement && changed.has(control.name)) control.checked = control.value === first(after, control.name)
  }
}
