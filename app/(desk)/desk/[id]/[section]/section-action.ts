'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import type { Person } from '@/domain/actor'
import { noteName } from '@/figures/section-form/posted-names'
import { answerNote } from '@/operations/answer-note'
import { answerMerge } from './answer-merge'
import { answerSave } from './answer-save'
import { postedSection } from './posted-section'
import { editPosted, restoreRow } from './edit-posted'
import { turnedTo } from './turn-page'
import { formOfPosted, type PostedForm } from './posted-form'
import type { SectionState } from './section-state'

/** Whatever a section's form asks for: saving, a change of its rows, an answer to a note, a choice between two texts. */
export async function sectionAction(last: SectionState, data: FormData): Promise<SectionState> {
  const posted = postedSection(data)
  const again = { attempt: last.attempt + 1, entries: posted.entries, revision: posted.revision }
  const actor = await currentActor()
  if (actor.kind !== 'person') {
    return { ...again, outcome: 'refused', title: 'You are signed out', message: 'Nothing is lost: what you typed is still here. Sign in in another tab, then save again.' }
  }
  const form = await formOfPosted(actor, posted)
  if (!form) return { ...again, outcome: 'refused', title: 'This version cannot be found', message: 'It may have been discarded. What you typed is still here, so that you can copy it.' }
  const state = { ...again, ...(await answerTo(actor, form, last)) }
  if (state.outcome === 'saved' && posted.intent.deed === 'next') redirect(form.next)
  if (state.outcome === 'saved' && posted.intent.deed === 'attach') redirect(`/desk/${posted.documentId}/attachments`)
  if (state.outcome === 'saved' && 'at' in posted.intent) redirect(turnedTo(form, posted.intent))
  if (state.outcome === 'saved' || posted.intent.deed === 'answer') refresh()
  return state
}

async function answerTo(actor: Person, form: PostedForm, last: SectionState): Promise<Omit<SectionState, 'attempt'>> {
  const { intent } = form.posted
  switch (intent.deed) {
    case 'save':
    case 'next':
    case 'attach':
    case 'page':
    case 'find':
    case 'all':
      return answerSave(actor, form)
    case 'merge':
      return answerMerge(actor, form)
    case 'answer':
      return answerTheNote(actor, form, intent.name)
    case 'restore':
      return restoreRow(form, last.removed)
    default:
      return editPosted(form, intent)
  }
}

async function answerTheNote(actor: Person, { posted }: PostedForm, id: string): Promise<Omit<SectionState, 'attempt'>> {
  const control = noteName(id)
  const outcome = await answerNote(actor, posted.versionId, id, posted.entries.get(control)?.[0] ?? '')
  if (outcome.ok) {
    const entries = new Map([...posted.entries].filter(([name]) => name !== control))
    return { outcome: 'redrawn', entries, title: 'Your answer is saved', message: 'It stands beside the note. The rest of this form is not saved yet.', focus: `note-${id}` }
  }
  const messages = outcome.problems.length > 0 ? outcome.problems.map((problem) => problem.message) : ['This note cannot be answered now. Reload to see where the version stands.']
  return { outcome: 'refused', problems: messages.map((message) => ({ control, label: 'Your answer', message })) }
}
