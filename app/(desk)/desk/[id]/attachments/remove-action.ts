'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { removeAttachment } from '@/operations/remove-attachment'

export async function removeAction(data: FormData): Promise<never> {
  const text = (name: string) => String(data.get(name) ?? '')
  const outcome = await removeAttachment(await currentActor(), text('version'), text('attachment'))
  redirect(`/desk/${encodeURIComponent(text('document'))}/attachments?${outcome.ok ? 'removed=yes' : 'refused=not_now'}`)
}
