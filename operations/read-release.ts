import { actingAs, type ScopedDb } from '@/db/acting-as'
import { addressesOfProducts } from '@/db/queries/reading-products'
import { findCurrentRelease, revisionsOf, type FoundRecord } from '@/db/queries/readings'
import { findWithdrawal } from '@/db/queries/reading-withdrawals'
import type { Actor } from '@/domain/actor'
import { inRow, rowsAt } from '@/domain/answered'
import { done, refused, type Outcome } from '@/domain/outcome'
import { productPath, type ProductLink, type ReleaseRecord } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'
import { layBesidePlan } from './lay-beside-plan'
import { recordRead } from './record-read'

/** Adds what stands around a found version, and records the reading. */
export async function completeRecord(db: ScopedDb, actor: Actor, found: FoundRecord): Promise<ReleaseRecord> {
  const { withdrawn, ...record } = found
  const its = { ...record, organisationId: record.publisher.id }
  await recordRead(db, actor, its)
  const declared = await layBesidePlan(db, actor, its)
  const history = await revisionsOf(db, record.documentId)
  const products = await productsOf(db, record)
  const withdrawal = withdrawn ? ((await findWithdrawal(db, record.kind, record.slug)) ?? null) : null
  return { ...record, declared, products, currentNumber: history.find((each) => each.current)?.number ?? null, history: history.map(({ current: _, ...each }) => each), withdrawal }
}

async function productsOf(db: ScopedDb, { body, publisher }: Pick<FoundRecord, 'body' | 'publisher'>): Promise<ProductLink[]> {
  const named = rowsAt(body, 'about.products').flatMap((row) => {
    const [id, name] = [inRow<string>(row, 'product'), inRow<string>(row, 'name')]
    return id && name ? [{ id, name }] : []
  })
  const addresses = await addressesOfProducts(db, publisher.id, named.map(({ id }) => id))
  return named.flatMap(({ id, name }) => {
    const slug = addresses.get(id)
    return slug ? [{ name, path: productPath(publisher, slug) }] : []
  })
}

/** A released document as the actor may see it: the version current at their level. */
export async function readRelease(actor: Actor, kind: Kind, slug: string): Promise<Outcome<ReleaseRecord>> {
  return actingAs(actor, async (db) => {
    const found = await findCurrentRelease(db, kind, slug)
    return found ? done(await completeRecord(db, actor, found)) : refused('not_found')
  })
}
