import { actingAs, type ScopedDb } from '@/db/acting-as'
import { findCurrentRelease, revisionsOf, type FoundRecord } from '@/db/queries/readings'
import { findWithdrawal } from '@/db/queries/reading-withdrawals'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import type { ReleaseRecord } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'
import { recordRead } from './record-read'

/** Adds what stands around a found version, and records the reading. */
export async function completeRecord(db: ScopedDb, actor: Actor, found: FoundRecord): Promise<ReleaseRecord> {
  const { withdrawn, ...record } = found
  await recordRead(db, actor, { ...record, organisationId: record.publisher.id })
  const history = await revisionsOf(db, record.documentId)
  const withdrawal = withdrawn ? ((await findWithdrawal(db, record.kind, record.slug)) ?? null) : null
  return { ...record, currentNumber: history.find((each) => each.current)?.number ?? null, history: history.map(({ current: _, ...each }) => each), withdrawal }
}

/** A released document as the actor may see it: the version current at their level. */
export async function readRelease(actor: Actor, kind: Kind, slug: string): Promise<Outcome<ReleaseRecord>> {
  return actingAs(actor, async (db) => {
    const found = await findCurrentRelease(db, kind, slug)
    return found ? done(await completeRecord(db, actor, found)) : refused('not_found')
  })
}
