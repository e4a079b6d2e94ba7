'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { startVersion } from '@/operations/start-version'

export async function startVersionAction(data: FormData): Promise<never> {
  const address = `/desk/${encodeURIComponent(String(data.get('document')))}`
  const outcome = await startVersion(await currentActor(), String(data.get('version')))
  redirect(outcome.ok ? `${address}?done=started` : `${address}?failed=start`)
}
