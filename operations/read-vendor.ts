import { actingAs } from '@/db/acting-as'
import { findPublisher } from '@/db/queries/reading-publishers'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import type { Publisher } from '@/domain/record'
import { pageOf, type ReleasePage, type ReleaseQuery } from './list-releases'

export type VendorPage = Omit<ReleasePage, 'publishers'> & { vendor: Publisher }

/** What a vendor has filed itself. Reconstructions never appear here: nobody at the vendor wrote them. */
export async function readVendor(actor: Actor, slug: string, query: Omit<ReleaseQuery, 'publisher'>): Promise<Outcome<VendorPage>> {
  return actingAs(actor, async (db) => {
    const vendor = await findPublisher(db, slug)
    if (vendor?.kind !== 'vendor') return refused('not_found')
    return done({ ...(await pageOf(db, actor, query, vendor, true)), vendor })
  })
}
