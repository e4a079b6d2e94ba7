import { actingAs } from '@/db/acting-as'
import { listSessionsOf, type OpenSession } from '@/db/queries/sessions'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'

export type { OpenSession }

/** The actor's own sessions that still open the portal. */
export async function listSessions(actor: Actor): Promise<Outcome<OpenSession[]>> {
  if (actor.kind !== 'person') return refused('not_found')
  return done(await actingAs(actor, (db) => listSessionsOf(db, actor.personId)))
}
