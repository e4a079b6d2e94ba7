'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { handSection } from '@/operations/hand-section'

export async function handAction(data: FormData): Promise<never> {
  const posted = (name: string) => String(data.get(name) ?? '')
  const outcome = await handSection(await currentActor(), { versionId: posted('version'), key: posted('section'), personId: posted('person') || null })
  redirect(`/desk/${encodeURIComponent(posted('document'))}/${encodeURIComponent(posted('section'))}?${outcome.ok ? 'done=handed' : 'failed=handed'}`)
}
