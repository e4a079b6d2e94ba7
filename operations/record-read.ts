import type { ScopedDb } from '@/db/acting-as'
import { insertReading, type Reading } from '@/db/queries/reading-receipts'
import type { Actor } from '@/domain/actor'
import { readingIsRecorded } from '@/domain/record'

/** Records a reading of others' text at oversight level or above, inside the transaction that reads it (rulings 18). */
export async function recordRead(db: ScopedDb, actor: Actor, reading: Reading): Promise<void> {
  if (actor.kind === 'person' && readingIsRecorded(actor, reading)) await insertReading(db, actor, reading)
}
