import { actingAs } from '@/db/acting-as'
import { findSession, touchSession, type FoundSession } from '@/db/queries/sessions'
import { theAuthenticator, type Person } from '@/domain/actor'
import { noticesOwed, type Notice } from './notices'
import { hashOfToken } from './session-token'

export interface SignedIn {
  sessionId: string
  person: Person
  email: string
  organisationSlug: string
  /** Notices that must be acknowledged before the portal opens. */
  owes: readonly Notice[]
  /** The password was given by somebody else and must be replaced first. */
  mustChangePassword: boolean
}

/** The living session that a token opens, looked up anew each time; null when there is none. */
export async function resolveSession(token: string): Promise<SignedIn | null> {
  const found = await actingAs(theAuthenticator, (db) => findSession(db, hashOfToken(token)))
  if (!found) return null
  const person = personOf(found)
  if (!found.seenLately) await actingAs(person, (db) => touchSession(db, found.sessionId))
  return {
    sessionId: found.sessionId,
    person,
    email: found.email,
    organisationSlug: found.organisationSlug,
    owes: noticesOwed(found.role, found.acknowledged),
    mustChangePassword: found.oneTimePassword,
  }
}

function personOf(found: FoundSession): Person {
  return {
    kind: 'person',
    personId: found.personId,
    name: found.name,
    role: found.role,
    organisationId: found.organisationId,
    organisationName: found.organisationName,
    organisationKind: found.organisationKind,
  }
}
