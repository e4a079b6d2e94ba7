import { actingAs } from '@/db/acting-as'
import { notesOf, type Note } from '@/db/queries/notes'
import { findSnapshot, type Snapshot } from '@/db/queries/snapshots'
import { factsOf, findWorkingVersion, numberOf, type Version } from '@/db/queries/versions'
import { deeds, refusalTo, type Deed } from '@/domain/access'
import type { Actor } from '@/domain/actor'
import { reviewClocks } from '@/domain/clocks'
import { done, refused, type Outcome } from '@/domain/outcome'
import { recordRead } from './record-read'

export type { Note, Snapshot, Version }

export interface Review {
  version: Version
  number: string
  /** The frozen text at the reader's level; null while the version is back with its authors. */
  snapshot: Snapshot | null
  notes: Note[]
  allowed: ReadonlySet<Deed>
  clocks: { firstResponse: Date; review: Date } | null
}

/** What a reviewer sees of a version under review. Reading it is recorded. */
export async function readReview(actor: Actor, documentId: string, now = new Date()): Promise<Outcome<Review>> {
  if (actor.kind !== 'person') return refused('not_found')
  return actingAs(actor, async (db) => {
    const version = await findWorkingVersion(db, documentId)
    if (!version) return refused('not_found')
    const facts = factsOf(version, now)
    if (refusalTo(actor, 'read_metadata', facts)) return refused('not_found')
    const snapshot = (await findSnapshot(db, version.id)) ?? null
    if (snapshot) await recordRead(db, actor, snapshot)
    return done({
      version,
      number: numberOf(version),
      snapshot,
      notes: await notesOf(db, documentId),
      allowed: new Set(deeds.filter((deed) => refusalTo(actor, deed, facts) === null)),
      clocks: version.submittedAt ? reviewClocks(version.submittedAt) : null,
    })
  })
}
