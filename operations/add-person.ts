import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { giveOneTimePassword } from '@/db/queries/credentials'
import { recordEvent } from '@/db/queries/events'
import { hashPassword, oneTimePassword } from '@/db/queries/password-hash'
import { holdsOppositeRole, insertPerson } from '@/db/queries/people'
import { roles, rolesOf, type Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { oneLine } from './one-line'
import { onOrganisation, type ManagedOrganisation } from './on-organisation'
import { problemsOf } from './problems-of'

export const newPersonSchema = z.object({
  name: oneLine({ min: 1, max: 120, name: 'a name' }),
  email: oneLine({ min: 1, max: 200, name: 'an email address' }).pipe(z.email({ error: 'Enter an email address like name@example.com.' }).toLowerCase()),
  role: z.enum(roles, { error: 'Choose a role.' }),
})
export type NewPersonInput = z.input<typeof newPersonSchema>

export interface AddedPerson {
  personId: string
  name: string
  email: string
  /** Shown once, to whoever added the person; only its hash is kept. */
  oneTimePassword: string
}

/** Gives somebody an account in an organisation, with a password that must be replaced at first sign-in. */
export async function addPerson(actor: Actor, organisationId: string, given: NewPersonInput): Promise<Outcome<AddedPerson>> {
  const password = oneTimePassword()
  const passwordHash = await hashPassword(password)
  return onOrganisation(actor, organisationId, async (found) => {
    const { success, data, error } = newPersonSchema.safeParse(given)
    if (!success) return refused('invalid', problemsOf(error))
    const problem = await problemWith(found, data)
    if (problem) return refused('invalid', [problem])
    const personId = randomUUID()
    const { id, kind } = found.organisation
    const isNew = await insertPerson(found.db, { id: personId, organisationId: id, organisationKind: kind, ...data })
    if (!isNew) return refused('invalid', [{ path: 'email', message: 'Somebody in this organisation already has this address.' }])
    await giveOneTimePassword(found.db, personId, passwordHash)
    await recordEvent(found.db, actor, { organisationId: id, deed: 'add_person', detail: { personId, role: data.role } })
    return done({ personId, name: data.name, email: data.email, oneTimePassword: password })
  })
}

// The second rule reads other organisations' people, so it holds for a Microsoft admin, who may see them; a publisher
// would learn from it who works elsewhere.
async function problemWith({ db, organisation }: ManagedOrganisation, data: z.output<typeof newPersonSchema>) {
  if (!rolesOf[organisation.kind].includes(data.role)) return { path: 'role', message: 'People of this organisation cannot hold this role.' }
  if (await holdsOppositeRole(db, data.email, organisation.kind)) {
    return { path: 'email', message: 'This address holds a role on the other side: nobody holds a Microsoft role and a vendor role.' }
  }
  return null
}
