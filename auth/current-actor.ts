import { thePublic, type Actor } from '@/domain/actor'
import { currentSession } from './current-session'

/**
 * On whose behalf this request reads and writes. Until the notices are acknowledged and a one-time password is
 * replaced, a session opens nothing that the public cannot read.
 */
export async function currentActor(): Promise<Actor> {
  const session = await currentSession()
  if (!session || session.mustChangePassword || session.owes.length > 0) return thePublic
  return session.person
}
