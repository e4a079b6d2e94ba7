import { cache } from 'react'
import { currentActor } from '@/auth/current-actor'
import { kindsWithSummary } from '@/kinds/screens'
import { readProduct } from '@/operations/read-product'

/** The product at an address for whoever asks; read once a request. */
export const loadProduct = cache(async (vendor: string, product: string) => {
  const actor = await currentActor()
  return { found: await readProduct(actor, vendor, product, kindsWithSummary), signedIn: actor.kind === 'person' }
})
