'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { refusalWords } from '@/domain/outcome'
import { takeBackFiling } from '@/operations/take-back-filing'
import type { ReasonState } from '../reason-state'

export async function takeBackAction(last: ReasonState, data: FormData): Promise<ReasonState> {
  const typed = String(data.get('key') ?? '')
  const outcome = await takeBackFiling(await currentActor(), typed)
  if (!outcome.ok) return { attempt: last.attempt + 1, typed, error: outcome.problems[0]?.message ?? refusalWords[outcome.reason] }
  redirect(`/desk/${outcome.value.documentId}`)
}
