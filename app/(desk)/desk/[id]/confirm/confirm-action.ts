'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { refusalWords, type Refused } from '@/domain/outcome'
import { confirmSections } from '@/operations/confirm-sections'
import { confirmUnchanged } from '@/operations/confirm-unchanged'
import type { ConfirmState } from './confirm-state'

/** Keeps the ticks as posted; where that is asked for, confirms the document with them. */
export async function confirmAction(last: ConfirmState, data: FormData): Promise<ConfirmState> {
  const [actor, versionId] = [await currentActor(), String(data.get('version') ?? '')]
  const ticked = data.getAll('ticked').map(String)
  const taken = data.getAll('held').map(String).filter((key) => !ticked.includes(key))
  const again = { attempt: last.attempt + 1, shown: ticked }
  if (actor.kind !== 'person') return { ...again, ticked: last.ticked, errors: [{ message: 'You are signed out. Sign in in another tab, then confirm again.' }] }
  const kept = await confirmSections(actor, { versionId, ticked, taken })
  if (!kept.ok) return { ...again, ticked: last.ticked, errors: errorsOf(kept) }
  const address = `/desk/${kept.value.documentId}`
  if (data.get('intent') !== 'confirm') redirect(`${address}/confirm?done=kept`)
  const confirmed = await confirmUnchanged(actor, versionId)
  if (!confirmed.ok) return { ...again, ticked, errors: errorsOf(confirmed) }
  redirect(`${address}?done=confirmed`)
}

function errorsOf({ reason, problems }: Refused) {
  return problems.length > 0 ? problems.map(({ path, message }) => ({ field: `section-${path}`, message })) : [{ message: refusalWords[reason] }]
}
