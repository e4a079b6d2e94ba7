import { randomUUID } from 'node:crypto'
import { actingAs } from '@/db/acting-as'
import { accountsPerEmail, findCredentials, type Credentials } from '@/db/queries/credentials'
import { decoyHash, matchesPassword, passwordLength } from '@/db/queries/password-hash'
import { openSession } from '@/db/queries/sessions'
import { theAuthenticator } from '@/domain/actor'
import { hashOfToken, newSessionToken, sessionDays } from './session-token'
import { admitAttempt, forgive, signInKeys } from './sign-in-throttle'

export interface SignInAttempt {
  email: string
  password: string
  /** Address of the client, as the launcher saw it. */
  address: string
  device: string
}

export type SignInVerdict = { kind: 'signed_in'; token: string } | { kind: 'wrong' } | { kind: 'wait'; until: Date }

const longestEmail = 200

/** Signs somebody in and opens their session. Every attempt that is not throttled costs the same, whoever it names. */
export async function verifySignIn(attempt: SignInAttempt): Promise<SignInVerdict> {
  const email = attempt.email.trim().slice(0, longestEmail + 1)
  const keys = signInKeys(email, attempt.address)
  const until = await admitAttempt(keys)
  if (until) return { kind: 'wait', until }
  const personId = await whoseCredentials(email, attempt.password)
  if (personId === undefined) return { kind: 'wrong' }
  const token = newSessionToken()
  await openSessionFor(personId, token, attempt.device)
  await forgive(keys)
  return { kind: 'signed_in', token }
}

async function whoseCredentials(email: string, password: string): Promise<string | undefined> {
  const storable = !email.includes('\u0000')
  const found = await actingAs(theAuthenticator, (db) => findCredentials(db, storable ? email : ''))
  const candidates = await padded(found)
  const tried = password.slice(0, passwordLength.max + 1)
  const matches = await Promise.all(candidates.map(({ passwordHash }) => matchesPassword(passwordHash, tried)))
  return found.find((_account, index) => matches[index])?.personId
}

// One address may have an account in several organisations. The number of hashes must not tell how many.
async function padded(found: Credentials[]): Promise<Pick<Credentials, 'passwordHash'>[]> {
  const decoy = { passwordHash: await decoyHash() }
  return Array.from({ length: accountsPerEmail }, (_, index) => found[index] ?? decoy)
}

async function openSessionFor(personId: string, token: string, device: string): Promise<void> {
  const expiresAt = new Date(Date.now() + sessionDays * 86_400_000)
  await actingAs(theAuthenticator, (db) => openSession(db, { id: randomUUID(), tokenHash: hashOfToken(token), personId, device: device.slice(0, 80), expiresAt }))
}
