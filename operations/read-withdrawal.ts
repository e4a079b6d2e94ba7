import { actingAs } from '@/db/acting-as'
import { findWithdrawal } from '@/db/queries/reading-withdrawals'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import type { Withdrawal } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'

/** Title, dates and reason of a withdrawn document, for those who could read it before. */
export async function readWithdrawal(actor: Actor, kind: Kind, slug: string): Promise<Outcome<Withdrawal>> {
  const found = await actingAs(actor, (db) => findWithdrawal(db, kind, slug))
  return found ? done(found) : refused('not_found')
}
