import type { z } from 'zod'
import { recordEvent } from '@/db/queries/events'
import { findOrganisationById } from '@/db/queries/organisations'
import { updateProduct } from '@/db/queries/products'
import { refusalTo } from '@/domain/access'
import type { Actor } from '@/domain/actor'
import { factsOfOrganisation } from '@/domain/document-facts'
import { isUuid } from '@/domain/ids'
import { done, refused, type Outcome } from '@/domain/outcome'
import { productDetailsSchema } from './add-product'
import { allOrNothing } from './on-version'
import { problemsOf } from './problems-of'

/**
 * Changes all of a product of the actor's own organisation that can change; what is left out is none. The name stays,
 * because the product's address and released documents refer to it.
 */
export async function changeProduct(actor: Actor, productId: string, given: z.input<typeof productDetailsSchema>): Promise<Outcome<null>> {
  if (actor.kind !== 'person' || !isUuid(productId)) return refused('not_found')
  return allOrNothing(actor, async (db) => {
    const own = await findOrganisationById(db, actor.organisationId)
    const refusal = own ? refusalTo(actor, 'create', factsOfOrganisation(own)) : 'not_found'
    if (refusal) return refused(refusal)
    const { success, data, error } = productDetailsSchema.safeParse(given)
    if (!success) return refused('invalid', problemsOf(error))
    const isOwn = await updateProduct(db, { id: productId, family: data.family ?? null, releaseNotesUrl: data.releaseNotesUrl ?? null })
    if (!isOwn) return refused('not_found')
    await recordEvent(db, actor, { organisationId: actor.organisationId, deed: 'change_product', detail: { productId } })
    return done(null)
  })
}
