'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { withUnixLines } from '@/domain/form/form-entries'
import { refusalWords, type Refused } from '@/domain/outcome'
import { importDocument } from '@/operations/import-document'
import { mostInAction, type ImportState } from './import-state'

/** A longer text, sent back and posted once more beside its copy, would pass what a server action takes. */
const mostToShow = 400_000
const mostProblems = 200

export async function importAction(last: ImportState, data: FormData): Promise<ImportState> {
  const file = data.get('file')
  const chosen = file instanceof File && file.size > 0 ? file : null
  if (chosen && chosen.size > mostInAction) return { ...last, attempt: last.attempt + 1, problems: [], failure: refusalWords.too_large }
  const text = chosen ? await chosen.text() : withUnixLines(String(data.get('text') ?? ''))
  const shown = text.length <= mostToShow
  const state: ImportState = {
    attempt: last.attempt + 1,
    text: shown ? text : '',
    fileName: chosen?.name ?? null,
    problems: [],
    failure: null,
    tooLongToShow: !shown,
  }
  if (text.trim() === '') return { ...state, failure: 'Choose a file, or paste its text.' }
  const actor = await currentActor()
  if (actor.kind !== 'person') return { ...state, failure: 'You are signed out. Sign in in another tab, then import again.' }
  const outcome = await importDocument(actor, text)
  if (!outcome.ok) return { ...state, ...wordsFor(outcome) }
  redirect(`/desk/${outcome.value.documentId}`)
}

function wordsFor({ reason, problems }: Refused): Pick<ImportState, 'problems' | 'failure'> {
  if (problems.length === 0) return { problems, failure: refusalWords[reason] }
  const rest = problems.length - mostProblems
  return { problems: problems.slice(0, mostProblems), failure: rest > 0 ? `${rest} more problems are not listed.` : null }
}
