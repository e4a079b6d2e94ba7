'use server'

import { redirect } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import type { Person } from '@/domain/actor'
import type { Outcome } from '@/domain/outcome'
import { acceptVersion } from '@/operations/accept-version'
import { addNote } from '@/operations/add-note'
import { beginReview } from '@/operations/begin-review'
import { requestChanges } from '@/operations/request-changes'

type Move = (person: Person, versionId: string) => Promise<Outcome<unknown>>
const moves: Readonly<Record<string, Move>> = { begin_review: beginReview, request_changes: requestChanges, accept: acceptVersion }

function addressOf(data: FormData): string {
  return `/review/${encodeURIComponent(String(data.get('document')))}`
}

export async function moveAction(data: FormData): Promise<never> {
  const back = addressOf(data)
  const person = await requirePerson(back)
  const deed = String(data.get('deed'))
  const move = moves[deed]
  const outcome = move ? await move(person, String(data.get('version'))) : null
  redirect(`${back}?${outcome?.ok ? `done=${deed}` : `refused=${outcome?.reason ?? 'not_permitted'}`}`)
}

export interface NoteState {
  text: string
  problem: string | null
}

/** Adds a note; what was typed comes back with the reason when it is refused. */
export async function noteAction(_last: NoteState, data: FormData): Promise<NoteState> {
  const back = addressOf(data)
  const person = await requirePerson(back)
  const [path, text] = [String(data.get('path')), String(data.get('text') ?? '')]
  const outcome = await addNote(person, String(data.get('version')), path, text)
  if (outcome.ok) redirect(`${back}?done=note#${encodeURIComponent(path)}`)
  return { text, problem: outcome.problems[0]?.message ?? 'The note could not be saved. Reload to see where the version stands.' }
}
