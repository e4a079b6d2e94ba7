import { actingAs } from '@/db/acting-as'
import { isReadable } from '@/db/queries/readings'
import { findPublisher } from '@/db/queries/reading-publishers'
import { findWithdrawal } from '@/db/queries/reading-withdrawals'
import type { Actor } from '@/domain/actor'
import type { Kind } from '@/domain/vocabulary'

export type Standing = 'here' | 'withdrawn' | 'absent'

/** What an actor finds at a record's address. Absent and forbidden are the same answer. */
export async function findStanding(actor: Actor, kind: Kind, slug: string, number: string | null): Promise<Standing> {
  return actingAs(actor, async (db) => {
    if (await isReadable(db, kind, slug, number)) return 'here'
    return (await findWithdrawal(db, kind, slug)) ? 'withdrawn' : 'absent'
  })
}

/** The same for a vendor's own page, which only vendors have. */
export async function findVendorStanding(actor: Actor, slug: string): Promise<Standing> {
  const publisher = await actingAs(actor, (db) => findPublisher(db, slug))
  return publisher?.kind === 'vendor' ? 'here' : 'absent'
}
