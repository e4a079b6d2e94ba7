import { actingAs, type ScopedDb } from '@/db/acting-as'
import { findCurrentRelease, findReleasedNumber } from '@/db/queries/readings'
import type { Actor } from '@/domain/actor'
import type { Changes } from '@/domain/differences/changes'
import type { Difference } from '@/domain/differences/difference'
import { differences } from '@/domain/differences/differences'
import { done, refused, type Outcome } from '@/domain/outcome'
import type { ReleaseRecord } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'
import { kindDefinition } from '@/kinds/schemas'
import { completeRecord } from './read-release'
import { recordRead } from './record-read'

/**
 * What changed with a released version (the current one where `number` is null), as the actor may see it: the two
 * projections that row-level security shows them are compared, so nothing above their level can come out.
 */
export async function readChanges(actor: Actor, kind: Kind, slug: string, number: string | null): Promise<Outcome<Changes>> {
  return actingAs(actor, async (db) => {
    const found = number === null ? await findCurrentRelease(db, kind, slug) : await findReleasedNumber(db, kind, slug, number)
    if (!found) return refused('not_found')
    const record = await completeRecord(db, actor, found)
    const before = record.history[record.history.findIndex((each) => each.number === record.number) + 1] ?? null
    return done({ record, before, differences: before ? await since(db, actor, before.number, record) : [] })
  })
}

async function since(db: ScopedDb, actor: Actor, number: string, record: ReleaseRecord): Promise<Difference[]> {
  const before = await findReleasedNumber(db, record.kind, record.slug, number)
  if (!before || before.sha256 === record.sha256) return []
  await recordRead(db, actor, { ...before, organisationId: before.publisher.id })
  return differences(kindDefinition(record.kind), before.body, record.body)
}
