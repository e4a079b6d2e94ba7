'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/auth/current-actor'
import type { Actor } from '@/domain/actor'
import { refusalWords, type Outcome } from '@/domain/outcome'
import { copyDocument } from '@/operations/copy-document'
import { copyReleasedSection } from '@/operations/copy-released-section'
import { copyRowFamily } from '@/operations/copy-row-family'
import { aNewOne, type CopyState } from './copy-state'

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
  const words = outcome.reason === 'not_permitted' ? 'The audience of something in it was changed, so only a publisher can copy it.' : refusalWords[outcome.reason]
  return { attempt, sections: null, left: [], error: outcome.problems[0]?.message ?? words }
}

async function copyAsked(actor: Actor, text: (name: string) => string): Promise<Outcome<Copied>> {
  const [versionId, from, to] = [text('version'), text('from'), text('to')]
  if (text('what') === 'family') return copyRowFamily(actor, { versionId, from, to: to === aNewOne ? null : to })
  if (text('what') === 'document') return copyDocument(actor, { versionId, documentId: from })
  const outcome = await copyReleasedSection(actor, { versionId, key: from })
  return outcome.ok ? { ok: true, value: { sections: [outcome.value.section] } } : outcome
}
