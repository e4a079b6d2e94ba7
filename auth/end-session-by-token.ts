import { actingAs } from '@/db/acting-as'
import { endSessionOf } from '@/db/queries/sessions'
import { resolveSession } from './resolve-session'

/** Ends the session that a token opens, if it is still open. */
export async function endSessionByToken(token: string): Promise<void> {
  const session = await resolveSession(token)
  if (session) await actingAs(session.person, (db) => endSessionOf(db, session.person.personId, session.sessionId))
}
