'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/auth/current-actor'
import type { Actor } from '@/domain/actor'
import { refusalWords, type Outcome, type RefusalReason } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { copyDocument } from '@/operations/copy-document'
import { copyReleasedSection } from '@/operations/copy-released-section'
import { copyRowFamily } from '@/operations/copy-row-family'
import { postedKind } from '../../filed-kinds'
import { problemWords } from '../../problem-words'
import { aNewOne, type CopyState } from './copy-state'

const copyWords: Partial<Record<RefusalReason, string>> = {
  not_permitted: 'The audience of something in it was changed, so only a publisher can copy it.',
  conflict: 'Somebody saved one of the sections in the meantime. Look at it, then copy once more.',
}

interface Copied {
  sections: string[]
  left?: string[]
}

export async function copyAction(last: CopyState, data: FormData): Promise<CopyState> {
  const text = (name: string) => String(data.get(name) ?? '')
  const attempt = last.attempt + 1
  if (text('from') === '') return { attempt, sections: null, left: [], error: 'Choose what is copied.' }
  const outcome = await copyAsked(await currentActor(), text)
  if (outcome.ok) refresh()
  if (outcome.ok) return { attempt, sections: outcome.value.sections, left: outcome.value.left ?? [], error: null }
  const kind = postedKind(data.get('kind'))
  const problems = kind ? problemWords(kindDefinition(kind), outcome.problems.slice(0, 1)) : ''
  return { attempt, sections: null, left: [], error: problems || (copyWords[outcome.reason] ?? refusalWords[outcome.reason]) }
}

async function copyAsked(actor: Actor, text: (name: string) => string): Promise<Outcome<Copied>> {
  const [versionId, from, to] = [text('version'), text('from'), text('to')]
  if (text('what') === 'family') return copyRowFamily(actor, { versionId, from, to: to === aNewOne ? null : to })
  if (text('what') === 'document') return copyDocument(actor, { versionId, documentId: from })
  const outcome = await copyReleasedSection(actor, { versionId, key: from })
  return outcome.ok ? { ok: true, value: { sections: [outcome.value.section] } } : outcome
}
