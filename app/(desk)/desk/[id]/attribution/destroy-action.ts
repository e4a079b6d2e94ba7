'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { refusalWords } from '@/domain/outcome'
import { destroyAttribution } from '@/operations/destroy-attribution'
import type { ReasonState } from '../../reason-state'

export async function destroyAction(last: ReasonState, data: FormData): Promise<ReasonState> {
  const key = String(data.get('key') ?? '')
  const refusal = (error: string) => ({ attempt: last.attempt + 1, typed: key, error })
  if (data.get('understood') === null) return refusal('Copy the key first, then tick that you have it.')
  const outcome = await destroyAttribution(await currentActor(), String(data.get('version') ?? ''), key)
  if (!outcome.ok) return refusal(outcome.problems[0]?.message ?? refusalWords[outcome.reason])
  redirect('/desk?done=destroyed')
}
