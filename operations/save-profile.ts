import { z } from 'zod'
import { recordEvent } from '@/db/queries/events'
import { findOrganisationById } from '@/db/queries/organisations'
import { storeProfile } from '@/db/queries/profiles'
import { refusalTo } from '@/domain/access'
import { factsOfOrganisation } from '@/domain/document-facts'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { oneLine, storedAddress } from './one-line'
import { allOrNothing } from './on-version'
import { problemsOf } from './problems-of'

/** Empty answers are none. */
export const profileSchema = z.object({
  contactAlias: z.email('Give an e-mail address of a team, such as incidents@example.com.').max(200).optional(),
  contact24x7: oneLine({ min: 0, max: 200, name: 'the contact' }).optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Give a language tag such as en or en-GB.').max(35).optional(),
  statusPageUrl: storedAddress.optional(),
})
export type ProfileWish = z.infer<typeof profileSchema>

/** A publisher says what every new document of the organisation begins with. Documents that exist stay as they are. */
export async function saveProfile(actor: Actor, wish: ProfileWish): Promise<Outcome<null>> {
  if (actor.kind !== 'person') return refused('not_found')
  return allOrNothing(actor, async (db) => {
    const own = await findOrganisationById(db, actor.organisationId)
    const refusal = own ? refusalTo(actor, 'change_profile', factsOfOrganisation(own)) : 'not_found'
    if (refusal) return refused(refusal)
    const { success, data, error } = profileSchema.safeParse(wish)
    if (!success) return refused('invalid', problemsOf(error))
    await storeProfile(db, actor.organisationId, { contactAlias: data.contactAlias ?? null, contact24x7: data.contact24x7 || null, language: data.language ?? null, statusPageUrl: data.statusPageUrl ?? null })
    await recordEvent(db, actor, { organisationId: actor.organisationId, deed: 'change_profile' })
    return done(null)
  })
}
