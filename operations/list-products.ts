import { actingAs } from '@/db/acting-as'
import { listOwnProducts, type ProductRow } from '@/db/queries/products'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'

export type { ProductRow }

/** Products of the actor's own organisation. */
export async function listProducts(actor: Actor): Promise<Outcome<ProductRow[]>> {
  if (actor.kind !== 'person') return refused('not_found')
  return done(await actingAs(actor, listOwnProducts))
}
