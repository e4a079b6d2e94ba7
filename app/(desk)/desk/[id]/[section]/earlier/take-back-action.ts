'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { takeBackSection } from '@/operations/take-back-section'

export async function takeBackAction(data: FormData): Promise<never> {
  const text = (name: string) => String(data.get(name) ?? '')
  const address = `/desk/${encodeURIComponent(text('document'))}/${encodeURIComponent(text('section'))}`
  const outcome = await takeBackSection(await currentActor(), { versionId: text('version'), key: text('section'), revision: Number(text('revision')), expected: Number(text('expected')) })
  redirect(outcome.ok && outcome.value.saved ? `${address}?done=back` : `${address}/earlier?failed=back`)
}
