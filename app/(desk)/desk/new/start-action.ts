'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { refusalWords, type Problem } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { beginDocument } from '@/operations/begin-document'
import { postedKind } from '../filed-kinds'
import { nextSection } from '../section-order'
import type { StartState } from './start-state'

export async function startAction(last: StartState, data: FormData): Promise<StartState> {
  const text = (name: string) => String(data.get(name) ?? '')
  const state: StartState = {
    attempt: last.attempt + 1,
    title: text('title'),
    kind: text('kind'),
    products: data.getAll('product').map(String),
    otherProduct: text('other_product'),
    errors: [],
    failure: null,
  }
  const kind = postedKind(data.get('kind'))
  if (!kind) return { ...state, errors: [{ field: 'kind', message: 'Choose what you want to file.' }] }
  const actor = await currentActor()
  if (actor.kind !== 'person') return { ...state, failure: 'You are signed out. Sign in in another tab, then try again.' }
  const outcome = await beginDocument(actor, kind, state)
  if (outcome.ok) redirect(nextSection(kindDefinition(kind), outcome.value.documentId, 'about'))
  if (outcome.problems.length === 0) return { ...state, failure: refusalWords[outcome.reason] }
  return { ...state, errors: outcome.problems.map((problem) => ({ field: fieldOf(problem), message: problem.message })) }
}

/** No product at all is asked for where the first one is chosen; a name that is refused was typed. */
function fieldOf({ path }: Problem): string {
  if (path === 'about.products') return 'product'
  return path.startsWith('about.title') ? 'title' : 'other_product'
}
