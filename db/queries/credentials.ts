import { sql } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'

export interface Credentials {
  personId: string
  passwordHash: string
}

/** How many accounts may share one address, each in another organisation. */
export const accountsPerEmail = 5

/** Accounts with this address that are not disabled; for the authenticator only. */
export async function findCredentials(db: ScopedDb, email: string): Promise<Credentials[]> {
  const { rows } = await db.execute(sql`select person_id as "personId", password_hash as "passwordHash" from guard.find_credentials(${email})`)
  return rows as unknown as Credentials[]
}

export async function findOwnPasswordHash(db: ScopedDb): Promise<string | undefined> {
  const { rows } = await db.execute(sql`select password_hash as "passwordHash" from guard.find_own_credentials()`)
  return (rows[0] as { passwordHash: string } | undefined)?.passwordHash
}

/** The first password of a person, to be replaced by one that only they know. */
export async function giveOneTimePassword(db: ScopedDb, personId: string, passwordHash: string): Promise<void> {
  await db.execute(sql`insert into credentials (person_id, password_hash, one_time) values (${personId}, ${passwordHash}, true)`)
}

export async function replaceOwnPassword(db: ScopedDb, personId: string, passwordHash: string): Promise<void> {
  await db.execute(sql`update credentials set password_hash = ${passwordHash}, changed_at = now(), one_time = false where person_id = ${personId}`)
}
