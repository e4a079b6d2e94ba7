import { recordEvent } from '@/db/queries/events'
import { endSessionOf } from '@/db/queries/sessions'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { isUuid } from '@/domain/ids'
import { allOrNothing } from './on-version'

/** Ends one of the actor's own sessions; its next request is the public's. */
export async function endSession(actor: Actor, sessionId: string): Promise<Outcome<null>> {
  if (actor.kind !== 'person' || !isUuid(sessionId)) return refused('not_found')
  return allOrNothing(actor, async (db) => {
    if (!(await endSessionOf(db, actor.personId, sessionId))) return refused('not_found')
    await recordEvent(db, actor, { organisationId: actor.organisationId, deed: 'end_session', detail: { sessionId } })
    return done(null)
  })
}
