'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { widestLevels } from '@/domain/audience'
import { refusalWords } from '@/domain/outcome'
import { releaseVersion } from '@/operations/release-version'
import type { ReasonState } from '../../reason-state'

export async function releaseAction(last: ReasonState, data: FormData): Promise<ReasonState> {
  const typed = String(data.get('widest') ?? '')
  const widest = widestLevels.find((level) => level === typed)
  const refusal = (error: string) => ({ attempt: last.attempt + 1, typed, error })
  if (!widest) return refusal('Choose who may read it at the widest.')
  const outcome = await releaseVersion(await currentActor(), String(data.get('version') ?? ''), widest)
  if (!outcome.ok) return refusal(outcome.problems[0]?.message ?? refusalWords[outcome.reason])
  redirect(`/desk/${outcome.value.documentId}?done=released`)
}
