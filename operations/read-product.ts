import { actingAs, type ScopedDb } from '@/db/acting-as'
import { listNamedProducts, type NamedProduct } from '@/db/queries/reading-products'
import { sectionsOf } from '@/db/queries/reading-sections'
import { findCurrentRelease } from '@/db/queries/readings'
import { findPublisher } from '@/db/queries/reading-publishers'
import type { Actor } from '@/domain/actor'
import type { FollowUp } from '@/domain/follow-up'
import { done, refused, type Outcome } from '@/domain/outcome'
import type { Publisher, ReleaseRecord } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'
import { kindDefinition, kindDefinitions } from '@/kinds/schemas'
import { pageOf, type ReleasePage } from './list-releases'
import { completeRecord } from './read-release'

export interface ProductPage {
  product: NamedProduct
  publisher: Publisher
  /**
   * What names the product, newest first: of each kind that is asked for whole, then of the others as lists show it.
   * `followUps` by version, where the kind tells of any.
   */
  shelves: ({ kind: Kind; records: ReleaseRecord[]; followUps: ReadonlyMap<string, FollowUp> } & Pick<ReleasePage, 'releases' | 'count'>)[]
}

const mostWhole = 5
const mostListed = 25

/**
 * What was released about a product, at the actor's level. A product that no release names which the actor may read is
 * not there. Kinds in `whole` are read whole, and recorded as read.
 */
export async function readProduct(actor: Actor, vendor: string, slug: string, whole: readonly Kind[]): Promise<Outcome<ProductPage>> {
  return actingAs(actor, async (db) => {
    const publisher = await findPublisher(db, vendor)
    const [product] = publisher ? await listNamedProducts(db, publisher.id, slug) : []
    if (!publisher || !product) return refused('not_found')
    const shelves: ProductPage['shelves'] = []
    const kinds = Object.values(kindDefinitions).map(({ kind }) => kind)
    for (const kind of [...kinds.filter((each) => whole.includes(each)), ...kinds.filter((each) => !whole.includes(each))]) {
      const size = whole.includes(kind) ? mostWhole : mostListed
      const { releases, count } = await pageOf(db, actor, { kind, product: product.id, size }, publisher)
      if (releases.length === 0) continue
      shelves.push({ kind, releases, count, records: whole.includes(kind) ? await recordsOf(db, actor, releases) : [], followUps: await followUpsOf(db, kind, releases) })
    }
    return done({ product, publisher, shelves })
  })
}

async function recordsOf(db: ScopedDb, actor: Actor, releases: ReleasePage['releases']): Promise<ReleaseRecord[]> {
  const records: ReleaseRecord[] = []
  for (const { kind, slug } of releases) {
    const found = await findCurrentRelease(db, kind, slug)
    if (found) records.push(await completeRecord(db, actor, found))
  }
  return records
}

async function followUpsOf(db: ScopedDb, kind: Kind, releases: ReleasePage['releases']): Promise<ReadonlyMap<string, FollowUp>> {
  const { followUp } = kindDefinition(kind)
  if (!followUp) return new Map()
  const bodies = await sectionsOf(db, releases, followUp.reads)
  return new Map([...bodies].map(([versionId, body]) => [versionId, followUp.tell(body)]))
}
