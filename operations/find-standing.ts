import { actingAs } from '@/db/acting-as'
import { isReadable, lastConfirmed } from '@/db/queries/readings'
import { listNamedProducts } from '@/db/queries/reading-products'
import { findPublisher } from '@/db/queries/reading-publishers'
import { findWithdrawal } from '@/db/queries/reading-withdrawals'
import { findWithdrawnRun, isRunReadable } from '@/db/queries/replay-runs'
import type { Actor } from '@/domain/actor'
import { nextReviewBoundary, nextReviewDue } from '@/domain/clocks'
import { isUuid } from '@/domain/ids'
import type { Kind } from '@/domain/vocabulary'

export type Standing = 'here' | 'withdrawn' | 'absent'

/** What an actor finds at a record's address. Absent and forbidden are the same answer. */
export async function findStanding(actor: Actor, kind: Kind, slug: string, number: string | null): Promise<Standing> {
  return actingAs(actor, async (db) => {
    if (await isReadable(db, kind, slug, number)) return 'here'
    return (await findWithdrawal(db, kind, slug)) ? 'withdrawn' : 'absent'
  })
}

/** Until when what a record's page says of its review stays true, so that nobody keeps the page for longer; null where it does not change. */
export async function findReviewBoundary(actor: Actor, kind: Kind, slug: string, number: string | null, now = new Date()): Promise<Date | null> {
  const confirmedAt = await actingAs(actor, (db) => lastConfirmed(db, kind, slug, number))
  return confirmedAt && nextReviewBoundary(nextReviewDue(confirmedAt), now)
}

/** What an actor finds at a vendor's own page, which only vendors have. */
export async function findVendorStanding(actor: Actor, slug: string): Promise<Standing> {
  const publisher = await actingAs(actor, (db) => findPublisher(db, slug))
  return publisher?.kind === 'vendor' ? 'here' : 'absent'
}

/** The same for a product's page: there for whoever may read a release that names the product. */
export async function findProductStanding(actor: Actor, vendor: string, product: string): Promise<Standing> {
  return actingAs(actor, async (db) => {
    const publisher = await findPublisher(db, vendor)
    const named = publisher ? await listNamedProducts(db, publisher.id, product) : []
    return named.length > 0 ? 'here' : 'absent'
  })
}

/** The same for a saved run, which goes with the document that it was read from. */
export async function findRunStanding(actor: Actor, id: string): Promise<Standing> {
  if (!isUuid(id)) return 'absent'
  return actingAs(actor, async (db) => {
    if (await isRunReadable(db, id)) return 'here'
    return (await findWithdrawnRun(db, id)) ? 'withdrawn' : 'absent'
  })
}
