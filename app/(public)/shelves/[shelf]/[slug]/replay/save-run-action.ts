'use server'

import { redirect } from 'next/navigation'
import { shelfAddress } from '@/app/addresses'
import { askedReplay } from '@/app/plan-replay/asked-replay'
import { currentActor } from '@/auth/current-actor'
import { refusalWords } from '@/domain/outcome'
import { runPath } from '@/domain/rollout/replay-run'
import { saveRun } from '@/operations/save-run'

/** Saves the run that a form asks for and leads to its address; otherwise says why it was not saved. */
export async function saveRunAction(_last: string | null, data: FormData): Promise<string> {
  const one = (name: string) => String(data.get(name) ?? '')
  const named = shelfAddress(`/${one('shelf')}/${one('slug')}/versions/${one('number')}`)
  if (!named?.slug || !named.number) return refusalWords.not_found
  const saved = await saveRun(await currentActor(), { kind: named.kind.kind, slug: named.slug, number: named.number, ...askedReplay(one) })
  if (!saved.ok) return saved.problems[0]?.message ?? refusalWords[saved.reason]
  redirect(runPath(saved.value.id))
}
