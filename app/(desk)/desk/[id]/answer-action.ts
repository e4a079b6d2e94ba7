'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { refusalWords } from '@/domain/outcome'
import { answerNote } from '@/operations/answer-note'
import type { AnswerState } from './answer-state'

export async function answerAction(last: AnswerState, data: FormData): Promise<AnswerState> {
  const posted = (name: string) => String(data.get(name) ?? '')
  const outcome = await answerNote(await currentActor(), posted('version'), posted('note'), posted('text'))
  if (!outcome.ok) return { attempt: last.attempt + 1, text: posted('text'), error: outcome.problems[0]?.message ?? refusalWords[outcome.reason] }
  // The way to a place on the page that is open shows it as it was, unless it is asked for anew.
  refresh()
  redirect(`/desk/${encodeURIComponent(posted('document'))}#note-${encodeURIComponent(posted('note'))}`)
}
