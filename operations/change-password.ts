import { z } from 'zod'
import { actingAs } from '@/db/acting-as'
import { findOwnPasswordHash, replaceOwnPassword } from '@/db/queries/credentials'
import { recordEvent } from '@/db/queries/events'
import { hashPassword, matchesPassword, passwordLength } from '@/db/queries/password-hash'
import { endSessionsOf } from '@/db/queries/sessions'
import { countAttempt, forgiveAttempt } from '@/db/queries/throttle'
import { theAuthenticator, type Actor, type Person } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { allOrNothing } from './on-version'
import { problemsOf } from './problems-of'

const { min, max } = passwordLength
const tooLong = `Use at most ${max} characters.`

export const passwordChangeSchema = z
  .object({
    old: z.string({ error: 'Enter your password as it is now.' }).max(max, { error: tooLong }),
    new: z.string({ error: 'Enter a new password.' }).min(min, { error: `Use at least ${min} characters.` }).max(max, { error: tooLong }),
    again: z.string({ error: 'Enter the new password again.' }),
  })
  .refine((given) => given.new === given.again, { path: ['again'], error: 'The two new passwords differ.' })
  .refine((given) => given.new !== given.old, { path: ['new'], error: 'Choose a password that differs from the old one.' })
export type PasswordChange = z.input<typeof passwordChangeSchema>

const wrongOldPasswords = 5

/** Replaces the actor's own password, which they prove first, and ends their other sessions. */
export async function changePassword(actor: Actor, kept: string, given: PasswordChange): Promise<Outcome<{ sessionsEnded: number }>> {
  if (actor.kind !== 'person') return refused('not_found')
  const { success, data, error } = passwordChangeSchema.safeParse(given)
  if (!success) return refused('invalid', problemsOf(error))
  const key = `own:${actor.personId}`
  const until = await actingAs(theAuthenticator, (db) => countAttempt(db, [{ key, limit: wrongOldPasswords }]))
  if (until) return refused('too_many_attempts')
  if (!(await isOwnPassword(actor, data.old))) return refused('invalid', [{ path: 'old', message: 'This is not your password as it is now.' }])
  await actingAs(theAuthenticator, (db) => forgiveAttempt(db, { forget: [key], lower: [] }))
  return replace(actor, kept, await hashPassword(data.new))
}

async function isOwnPassword(actor: Person, password: string): Promise<boolean> {
  const stored = await actingAs(actor, findOwnPasswordHash)
  return stored !== undefined && matchesPassword(stored, password)
}

async function replace(actor: Person, kept: string, passwordHash: string): Promise<Outcome<{ sessionsEnded: number }>> {
  return allOrNothing(actor, async (db) => {
    await replaceOwnPassword(db, actor.personId, passwordHash)
    const sessionsEnded = await endSessionsOf(db, actor.personId, kept)
    await recordEvent(db, actor, { organisationId: actor.organisationId, deed: 'change_password', detail: { personId: actor.personId, sessionsEnded } })
    return done({ sessionsEnded })
  })
}
