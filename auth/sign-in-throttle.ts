import { createHmac } from 'node:crypto'
import { actingAs } from '@/db/acting-as'
import { countAttempt, dropOldAttempts, forgiveAttempt } from '@/db/queries/throttle'
import { theAuthenticator } from '@/domain/actor'
import { env } from '@/env'
import { clientNetwork } from './client-address'

/**
 * Wrong attempts within five minutes. One client uses up its own share of a name long before the name's, so that
 * whoever guesses from one place cannot keep the right person out.
 */
export const signInLimits = { nameFromOneClient: 5, client: 30, name: 30 } as const

export interface SignInKeys {
  nameFromOneClient: string
  client: string
  name: string
}

/** Neither names nor addresses can be read back from the counts. */
export function signInKeys(email: string, address: string): SignInKeys {
  const keyed = (kind: string, value: string) => `${kind}:${createHmac('sha256', env().NEXTAUTH_SECRET).update(`${kind} ${value}`).digest('base64url')}`
  const name = email.trim().toLowerCase()
  const client = clientNetwork(address)
  return { nameFromOneClient: keyed('pair', `${name} ${client}`), client: keyed('client', client), name: keyed('name', name) }
}

/** Counts an attempt before its password is looked at; the time until which to wait, or null. */
export async function admitAttempt(keys: SignInKeys): Promise<Date | null> {
  return actingAs(theAuthenticator, async (db) => {
    await dropOldAttempts(db)
    const own = await countAttempt(db, [
      { key: keys.client, limit: signInLimits.client },
      { key: keys.nameFromOneClient, limit: signInLimits.nameFromOneClient },
    ])
    return own ?? (await countAttempt(db, [{ key: keys.name, limit: signInLimits.name }]))
  })
}

export async function forgive(keys: SignInKeys): Promise<void> {
  await actingAs(theAuthenticator, (db) => forgiveAttempt(db, { forget: [keys.nameFromOneClient], lower: [keys.client, keys.name] }))
}
