'use server'

import { askedReplay } from '@/app/plan-replay/asked-replay'
import { offeredIncidents } from '@/app/plan-replay/offered-incidents'
import type { OfferedIncidents } from '@/app/plan-replay/replay-fields'
import { showReplay } from '@/app/plan-replay/show-replay'
import { ofNoPlan, type ShownReplay } from '@/app/plan-replay/shown-replay'
import { currentActor } from '@/auth/current-actor'
import type { Actor } from '@/domain/actor'
import { isReconstruction } from '@/domain/record'
import { plansOf } from '@/domain/rollout/filed-plan'
import { kindDefinition } from '@/kinds/schemas'
import { readVersion } from '@/operations/read-version'
import { placeOf, type ReplayPlace } from './place-of'
import { savePosted } from './save-posted'

/** What a member is shown for what they posted. */
export interface PostedAnswer {
  shown: ShownReplay
  offered: OfferedIncidents
  /** Another page of reports was asked for. */
  turned: boolean
  /** Why the run was not saved, where that was asked for. */
  notSaved: string | null
}

/** The replay that a form asks for, kept where it says so: what a member reads and supposes stands in no address. Of the last answer nothing counts. */
export async function replayAction(_last: PostedAnswer | null, data: FormData): Promise<PostedAnswer> {
  const one = (name: string) => String(data.get(name) ?? '')
  const [actor, place, turn] = [await currentActor(), placeOf(one('of')), one('turn')]
  const notSaved = one('save') === '' ? null : await savePosted(actor, place, one)
  return { shown: await shownTo(actor, place, one), offered: await offeredIncidents(actor, turn || one('page')), turned: turn !== '', notSaved }
}

async function shownTo(actor: Actor, place: ReplayPlace | null, one: (name: string) => string): Promise<ShownReplay> {
  const found = place && (await readVersion(actor, place.kind, place.slug, place.number))
  const plans = found?.ok ? (plansOf(kindDefinition(found.value.kind), found.value.stored.body, isReconstruction(found.value)) ?? []) : []
  const asked = askedReplay(one, plans.length)
  const plan = plans[asked.plan]
  return plan ? showReplay(actor, plan, asked) : ofNoPlan(asked)
}
