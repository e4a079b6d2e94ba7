import { and, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import type { Role } from '@/domain/actor'
import type { OrganisationKind } from '@/domain/vocabulary'
import type { ScopedDb } from '../acting-as'
import { sessions } from '../tables/organisations-and-people'

export interface FoundSession {
  sessionId: string
  personId: string
  name: string
  email: string
  role: Role
  organisationId: string
  organisationName: string
  organisationSlug: string
  organisationKind: OrganisationKind
  acknowledged: string[]
  oneTimePassword: boolean
  seenLately: boolean
}

/** The living session with this token; for the authenticator only. */
export async function findSession(db: ScopedDb, tokenHash: string): Promise<FoundSession | undefined> {
  const { rows } = await db.execute(sql`select session_id as "sessionId", person_id as "personId", name, email, role, organisation_id as "organisationId",
    organisation_name as "organisationName", organisation_slug as "organisationSlug", organisation_kind as "organisationKind", acknowledged,
    one_time_password as "oneTimePassword", seen_lately as "seenLately" from guard.find_session(${tokenHash})`)
  return rows[0] as unknown as FoundSession | undefined
}

export interface NewSession {
  id: string
  tokenHash: string
  personId: string
  device: string
  expiresAt: Date
}

export async function openSession(db: ScopedDb, session: NewSession): Promise<void> {
  await db.execute(sql`insert into sessions (id, token_hash, person_id, device, expires_at)
    values (${session.id}, ${session.tokenHash}, ${session.personId}, ${session.device}, ${session.expiresAt.toISOString()})`)
}

export async function touchSession(db: ScopedDb, sessionId: string): Promise<void> {
  await db.update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.id, sessionId))
}

const ended = { endedAt: sql`now()` }

/** Ends one session of this person; false when there is none to end. */
export async function endSessionOf(db: ScopedDb, personId: string, sessionId: string): Promise<boolean> {
  const { rowCount } = await db.update(sessions).set(ended).where(and(eq(sessions.id, sessionId), eq(sessions.personId, personId), isNull(sessions.endedAt)))
  return rowCount === 1
}

/** Ends every session of this person, but the one to be kept; returns how many. */
export async function endSessionsOf(db: ScopedDb, personId: string, kept?: string): Promise<number> {
  const others = kept === undefined ? undefined : ne(sessions.id, kept)
  const { rowCount } = await db.update(sessions).set(ended).where(and(eq(sessions.personId, personId), isNull(sessions.endedAt), others))
  return rowCount ?? 0
}

export interface OpenSession {
  id: string
  device: string
  startedAt: Date
  lastSeenAt: Date
  expiresAt: Date
}

/** Sessions of this person that still open the portal, newest first. */
export async function listSessionsOf(db: ScopedDb, personId: string): Promise<OpenSession[]> {
  return db
    .select({ id: sessions.id, device: sessions.device, startedAt: sessions.createdAt, lastSeenAt: sessions.lastSeenAt, expiresAt: sessions.expiresAt })
    .from(sessions)
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt), gt(sessions.expiresAt, sql`now()`), gt(sessions.lastSeenAt, sql`now() - interval '12 hours'`)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
    .limit(100)
}
