import { actingAs } from '@/db/acting-as'
import { findReleasedNumber } from '@/db/queries/readings'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import type { ReleaseRecord } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'
import { completeRecord } from './read-release'

/** One released version by its number, such as 1.1.0, as the actor may see it. */
export async function readVersion(actor: Actor, kind: Kind, slug: string, number: string): Promise<Outcome<ReleaseRecord>> {
  return actingAs(actor, async (db) => {
    const found = await findReleasedNumber(db, kind, slug, number)
    return found ? done(await completeRecord(db, actor, found)) : refused('not_found')
  })
}
