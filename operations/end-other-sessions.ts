import { recordEvent } from '@/db/queries/events'
import { endSessionsOf } from '@/db/queries/sessions'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { allOrNothing } from './on-version'

/** Ends every session of the actor but the one they ask from; tells how many. */
export async function endOtherSessions(actor: Actor, kept: string): Promise<Outcome<{ ended: number }>> {
  if (actor.kind !== 'person') return refused('not_found')
  return allOrNothing(actor, async (db) => {
    const ended = await endSessionsOf(db, actor.personId, kept)
    await recordEvent(db, actor, { organisationId: actor.organisationId, deed: 'end_other_sessions', detail: { ended } })
    return done({ ended })
  })
}
