'use server'

import { askedReplay } from '@/app/plan-replay/asked-replay'
import { showReplay, type ShownReplay } from '@/app/plan-replay/shown-replay'
import { currentActor } from '@/auth/current-actor'
import { refusalWords } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { readVersion } from '@/operations/read-version'
import { placeOf } from './place-of'

/** The replay that a form asks for: what a member reads and supposes stands in no address. */
export async function replayAction(last: ShownReplay, data: FormData): Promise<ShownReplay> {
  const place = placeOf(data)
  const gone = { ...last, asks: [], result: null, refusal: { title: refusalWords.not_found, lead: null, problems: [], ownNumbers: null } }
  if (!place) return gone
  const actor = await currentActor()
  const found = await readVersion(actor, place.kind, place.slug, place.number)
  const plans = found.ok ? (kindDefinition(found.value.kind).plans?.(found.value.stored.body) ?? []) : []
  const asked = askedReplay((name) => String(data.get(name) ?? ''), plans.length)
  const plan = plans[asked.plan]
  return plan ? showReplay(actor, plan, asked) : gone
}
