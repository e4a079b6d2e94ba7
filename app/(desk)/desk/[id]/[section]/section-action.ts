'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import type { Person } from '@/domain/actor'
import { noteName, stepsName } from '@/figures/section-form/posted-names'
import { answerNote } from '@/operations/answer-note'
import { answerMerge } from './answer-merge'
import { answerSave } from './answer-save'
import { postedSection } from './posted-section'
import { withStep, type UndoStep } from '@/figures/section-form/undo-steps'
import { usualText } from '@/figures/section-form/usual-texts'
import { editPosted, undoLast } from './edit-posted'
import { turnedTo } from './turn-page'
import { formOfPosted, type PostedForm } from './posted-form'
import { stateAfter, type SectionState } from './section-state'
import { withSteps } from './with-steps'

type Answer = Omit<SectionState, 'attempt'>

/** Whatever a section's form asks for: saving, a change of its rows, an answer to a note, a choice between two texts. */
export async function sectionAction(last: SectionState, data: FormData): Promise<SectionState> {
  const posted = postedSection(data)
  const steps = withSteps(last.undo ?? [], String(data.get(stepsName) ?? ''))
  const again: SectionState = { attempt: last.attempt + 1, outcome: 'none', undo: steps, entries: posted.entries, revision: posted.revision }
  const actor = await currentActor()
  if (actor.kind !== 'person') {
    return { ...again, outcome: 'refused', title: 'You are signed out', message: 'Nothing is lost: what you typed is still here. Sign in in another tab, then save again.' }
  }
  const form = await formOfPosted(actor, posted)
  if (!form) return { ...again, outcome: 'refused', title: 'This version cannot be found', message: 'It may have been discarded. What you typed is still here, so that you can copy it.' }
  const state = stateAfter(again, await answerTo(actor, form, steps))
  const onward = state.outcome === 'saved' ? leadsTo(form) : null
  if (onward) redirect(onward)
  if (state.outcome === 'saved' || posted.intent.deed === 'answer') refresh()
  return state
}

/** Where the author goes on once the section is saved; null where they stay. */
function leadsTo(form: PostedForm): string | null {
  const { intent, documentId, section } = form.posted
  if (intent.deed === 'next') return form.next
  if (intent.deed === 'attach') return `/desk/${documentId}/attachments`
  if (intent.deed === 'files') return `/desk/${documentId}/${section}/fill-in`
  return 'at' in intent ? turnedTo(form, intent) : null
}

async function answerTo(actor: Person, form: PostedForm, steps: readonly UndoStep[]): Promise<Answer> {
  const { intent } = form.posted
  switch (intent.deed) {
    case 'save':
    case 'next':
    case 'attach':
    case 'files':
    case 'page':
    case 'find':
    case 'all':
      return answerSave(actor, form)
    case 'merge':
      return { ...(await answerMerge(actor, form)), undo: [] }
    case 'answer':
      return answerTheNote(actor, form, intent.name)
    case 'undo':
      return undoLast(form, steps)
    default:
      return undoable(form, steps, editPosted(form, intent))
  }
}

/** A change of the form with the way back from it. */
function undoable({ posted, plan, form }: PostedForm, steps: readonly UndoStep[], answer: Answer): Answer {
  if (!answer.entries) return answer
  const place = 'row' in posted.intent && posted.intent.row !== '' ? `${posted.intent.list}#${posted.intent.row}` : (answer.focus ?? '')
  const put = posted.intent.deed === 'use' ? usualText({ section: posted.section, plan, form }, posted.intent) : null
  return { ...answer, undo: withStep(steps, posted.entries, answer.entries, { words: answer.title ?? 'The form was changed', place, put: put ?? undefined }) }
}

async function answerTheNote(actor: Person, { posted }: PostedForm, id: string): Promise<Answer> {
  const control = noteName(id)
  const outcome = await answerNote(actor, posted.versionId, id, posted.entries.get(control)?.[0] ?? '')
  if (outcome.ok) {
    const entries = new Map([...posted.entries].filter(([name]) => name !== control))
    return { outcome: 'redrawn', entries, title: 'Your answer is saved', message: 'It stands beside the note. The rest of this form is not saved yet.', focus: `note-${id}` }
  }
  const messages = outcome.problems.length > 0 ? outcome.problems.map((problem) => problem.message) : ['This note cannot be answered now. Reload to see where the version stands.']
  return { outcome: 'refused', problems: messages.map((message) => ({ control, label: 'Your answer', message })) }
}
