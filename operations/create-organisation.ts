import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { recordEvent } from '@/db/queries/events'
import { findOrganisationById, insertOrganisation } from '@/db/queries/organisations'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { memberKinds } from '@/domain/vocabulary'
import { administering } from './administering'
import { oneLine } from './one-line'
import { problemsOf } from './problems-of'

export const newOrganisationSchema = z.object({
  name: oneLine({ min: 2, max: 120, name: 'a name' }),
  slug: z.string({ error: 'Enter a short name for addresses.' }).regex(/^[a-z0-9][a-z0-9-]{1,59}$/, { error: 'Use 2 to 60 lower-case letters, digits and hyphens, for instance northlight.' }),
  kind: z.enum(memberKinds, { error: 'Choose a kind.' }),
  affiliatedWith: z.uuid({ error: 'Choose an organisation from the list.' }).nullish(),
})
export type NewOrganisationInput = z.input<typeof newOrganisationSchema>

/** Takes an organisation into the portal; for Microsoft admins. */
export async function createOrganisation(actor: Actor, given: NewOrganisationInput): Promise<Outcome<{ organisationId: string; slug: string }>> {
  return administering(actor, async (db) => {
    const { success, data, error } = newOrganisationSchema.safeParse(given)
    if (!success) return refused('invalid', problemsOf(error))
    const affiliatedWith = data.affiliatedWith ?? null
    if (affiliatedWith && !(await findOrganisationById(db, affiliatedWith))) return refused('invalid', [{ path: 'affiliatedWith', message: 'Choose an organisation from the list.' }])
    const id = randomUUID()
    const isNew = await insertOrganisation(db, { ...data, id, affiliatedWith })
    if (!isNew) return refused('invalid', [{ path: 'slug', message: 'Another organisation has this short name.' }])
    await recordEvent(db, actor, { organisationId: id, deed: 'create_organisation', detail: { kind: data.kind, affiliatedWith } })
    return done({ organisationId: id, slug: data.slug })
  })
}
