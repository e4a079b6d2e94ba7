import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { recordEvent } from '@/db/queries/events'
import { findOrganisationById } from '@/db/queries/organisations'
import { insertProduct, type ProductRow } from '@/db/queries/products'
import { refusalTo } from '@/domain/access'
import { factsOfOrganisation } from '@/domain/document-facts'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { oneLine, storedAddress } from './one-line'
import { allOrNothing } from './on-version'
import { problemsOf } from './problems-of'

/** What of a product can be changed later. */
export const productDetailsSchema = z.object({
  family: oneLine({ min: 1, max: 120, name: 'the product family' }).nullish(),
  releaseNotesUrl: storedAddress.nullish(),
})
export const newProductSchema = z.object({
  name: oneLine({ min: 2, max: 120, name: 'the name of the product' }),
  ...productDetailsSchema.shape,
})
export type NewProductInput = z.input<typeof newProductSchema>

/** Adds a product to the actor's own organisation. */
export async function addProduct(actor: Actor, given: NewProductInput): Promise<Outcome<ProductRow>> {
  if (actor.kind !== 'person') return refused('not_found')
  return allOrNothing(actor, async (db) => {
    const own = await findOrganisationById(db, actor.organisationId)
    const refusal = own ? refusalTo(actor, 'create', factsOfOrganisation(own)) : 'not_found'
    if (refusal) return refused(refusal)
    const { success, data, error } = newProductSchema.safeParse(given)
    if (!success) return refused('invalid', problemsOf(error))
    const product = { id: randomUUID(), name: data.name, family: data.family ?? null, releaseNotesUrl: data.releaseNotesUrl ?? null }
    const isNew = await insertProduct(db, { ...product, organisationId: actor.organisationId })
    if (!isNew) return refused('invalid', [{ path: 'name', message: 'Your organisation already has a product of this name.' }])
    await recordEvent(db, actor, { organisationId: actor.organisationId, deed: 'add_product', detail: { productId: product.id } })
    return done(product)
  })
}
