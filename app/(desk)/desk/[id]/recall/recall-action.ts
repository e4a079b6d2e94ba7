'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { recallVersion } from '@/operations/recall-version'

export async function recallAction(data: FormData): Promise<never> {
  const address = `/desk/${encodeURIComponent(String(data.get('document')))}`
  const outcome = await recallVersion(await currentActor(), String(data.get('version')))
  redirect(outcome.ok ? `${address}?done=recalled` : `${address}?failed=recall`)
}
