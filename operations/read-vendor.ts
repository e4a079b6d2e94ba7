import { actingAs } from '@/db/acting-as'
import { listNamedProducts, type NamedProduct } from '@/db/queries/reading-products'
import { findPublisher } from '@/db/queries/reading-publishers'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import type { Publisher } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'
import { kindDefinitions } from '@/kinds/schemas'
import { pageOf, type ReleasePage } from './list-releases'

export interface VendorPage {
  vendor: Publisher
  /** Those that a release names which the actor may read. */
  products: NamedProduct[]
  /** The latest of each kind of which the actor may read any; the lists hold the rest. */
  shelves: ({ kind: Kind } & Pick<ReleasePage, 'releases' | 'count'>)[]
}

const latest = 10

/** What a vendor has filed itself. Reconstructions never appear here: the desk that wrote them is no vendor. */
export async function readVendor(actor: Actor, slug: string): Promise<Outcome<VendorPage>> {
  return actingAs(actor, async (db) => {
    const vendor = await findPublisher(db, slug)
    if (vendor?.kind !== 'vendor') return refused('not_found')
    const shelves: VendorPage['shelves'] = []
    for (const { kind } of Object.values(kindDefinitions)) {
      const { releases, count } = await pageOf(db, actor, { kind, size: latest }, vendor)
      if (releases.length > 0) shelves.push({ kind, releases, count })
    }
    return done({ vendor, products: await listNamedProducts(db, vendor.id), shelves })
  })
}
