'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { discardDraft } from '@/operations/discard-draft'

export async function discardAction(data: FormData): Promise<never> {
  const address = `/desk/${encodeURIComponent(String(data.get('document')))}`
  const outcome = await discardDraft(await currentActor(), String(data.get('version')))
  redirect(outcome.ok ? '/desk?done=discarded' : `${address}?failed=discard`)
}
