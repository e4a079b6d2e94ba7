'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { refusalWords } from '@/domain/outcome'
import { withdrawDocument } from '@/operations/withdraw-document'
import type { ReasonState } from '../../reason-state'

export async function withdrawAction(last: ReasonState, data: FormData): Promise<ReasonState> {
  const typed = String(data.get('reason') ?? '')
  const outcome = await withdrawDocument(await currentActor(), String(data.get('version') ?? ''), typed)
  if (!outcome.ok) return { attempt: last.attempt + 1, typed, error: outcome.problems[0]?.message ?? refusalWords[outcome.reason] }
  redirect(`/desk/${outcome.value.documentId}?done=withdrawn`)
}
