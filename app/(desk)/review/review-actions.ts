'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import type { Person } from '@/domain/actor'
import { refusalWords, type Outcome } from '@/domain/outcome'
import { acceptVersion } from '@/operations/accept-version'
import { addNote } from '@/operations/add-note'
import { beginReview } from '@/operations/begin-review'
import { requestChanges } from '@/operations/request-changes'
import { anchorOf } from './note-place'
import type { NoteState } from './note-state'

type Move = (person: Person, versionId: string) => Promise<Outcome<unknown>>
const moves: ReadonlyMap<string, Move> = new Map([['begin_review', beginReview], ['request_changes', requestChanges], ['accept', acceptVersion]])

function addressOf(data: FormData): string {
  return `/review/${encodeURIComponent(String(data.get('document')))}`
}

export async function moveAction(data: FormData): Promise<never> {
  const back = addressOf(data)
  const person = await requirePerson(back)
  const deed = String(data.get('deed'))
  const outcome = await moves.get(deed)?.(person, String(data.get('version')))
  redirect(`${back}?${outcome?.ok ? `done=${deed}` : `refused=${outcome?.reason ?? 'not_permitted'}`}`)
}

/** Adds a note; what was typed comes back with the reason when it is refused. */
export async function noteAction(last: NoteState, data: FormData): Promise<NoteState> {
  const back = addressOf(data)
  const person = await requirePerson(back)
  const [path, text] = [String(data.get('path')), String(data.get('text') ?? '')]
  const outcome = await addNote(person, String(data.get('version')), path, text)
  if (!outcome.ok) return { attempt: last.attempt + 1, text, problem: outcome.problems[0]?.message ?? refusalWords[outcome.reason] }
  // The way to another place on the page that is open shows it as it was, unless it is asked for anew.
  refresh()
  redirect(`${back}?done=note&on=${encodeURIComponent(path)}#${anchorOf(path)}`)
}
