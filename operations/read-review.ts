import { actingAs, type ScopedDb } from '@/db/acting-as'
import { notesOf, type Note } from '@/db/queries/notes'
import { findOrganisationById } from '@/db/queries/organisations'
import { findCurrentOf } from '@/db/queries/readings'
import { findSnapshot, type Snapshot } from '@/db/queries/snapshots'
import { factsOf, findWorkingVersion, numberOf, type Version } from '@/db/queries/versions'
import { deeds, policy, refusalTo, type Deed } from '@/domain/access'
import type { Actor } from '@/domain/actor'
import { reviewClocks } from '@/domain/clocks'
import type { DeclaredAndObserved } from '@/domain/declared/in-force'
import type { Difference } from '@/domain/differences/difference'
import { differences } from '@/domain/differences/differences'
import { isReviewed } from '@/domain/document-facts'
import { done, refused, type Outcome } from '@/domain/outcome'
import { versionPath } from '@/domain/record'
import { kindDefinition } from '@/kinds/schemas'
import { layBesidePlan } from './lay-beside-plan'
import { recordRead } from './record-read'

export type { Note, Snapshot, Version }

export interface Review {
  version: Version
  number: string
  organisationName: string
  /** The frozen text at the reader's level; null while the version is back with its authors. */
  snapshot: Snapshot | null
  /** What its vendor had declared before, beside what it tells. */
  declared: DeclaredAndObserved | null
  /** What the snapshot changes, where an earlier version is released: at the reader's level, which reads both. */
  changes: { since: string; path: string; differences: readonly Difference[] } | null
  notes: Note[]
  allowed: ReadonlySet<Deed>
  /** Set where nobody of the reader's organisation may judge this version, whatever its state. */
  barred: 'own_organisation' | 'affiliated_organisation' | 'unnamed' | null
  /** Whether the reader's role decides; otherwise its notes are advisory. */
  decides: boolean
  /** Set while a target of the review runs. */
  clocks: { firstResponse: Date | null; review: Date } | null
}

const anId = /^BH-(PB|UP|PM|NM)-\d{4}-[0-9A-Z]{6}$/

/** What a reviewer sees of a version under review. Reading its text is recorded. */
export async function readReview(actor: Actor, documentId: string, now = new Date()): Promise<Outcome<Review>> {
  if (actor.kind !== 'person' || !policy.note[actor.role] || !anId.test(documentId)) return refused('not_found')
  return actingAs(actor, async (db) => {
    const version = await findWorkingVersion(db, documentId)
    if (!version) return refused('not_found')
    const facts = factsOf(version, now)
    if (refusalTo(actor, 'read_metadata', facts)) return refused('not_found')
    const snapshot = (await findSnapshot(db, version.id)) ?? null
    if (snapshot) await recordRead(db, actor, snapshot)
    const declared = snapshot && (await layBesidePlan(db, actor, { ...snapshot, body: snapshot.body.body }))
    const refusal = refusalTo(actor, 'begin_review', facts)
    return done({
      version,
      number: numberOf(version),
      organisationName: (await findOrganisationById(db, version.organisationId))?.name ?? '',
      snapshot,
      declared,
      changes: snapshot && (await changesSinceRelease(db, actor, snapshot)),
      notes: await notesOf(db, kindDefinition(version.kind), documentId),
      allowed: new Set(deeds.filter((deed) => refusalTo(actor, deed, facts) === null)),
      barred: version.ownerKind === 'unnamed_vendor' ? 'unnamed' : refusal === 'own_organisation' || refusal === 'affiliated_organisation' ? refusal : null,
      decides: policy.accept[actor.role] !== undefined,
      clocks: runningClocks(version),
    })
  })
}

async function changesSinceRelease(db: ScopedDb, actor: Actor, snapshot: Snapshot): Promise<Review['changes']> {
  const released = await findCurrentOf(db, snapshot.documentId)
  if (!released || released.versionId === snapshot.versionId) return null
  await recordRead(db, actor, { ...released, organisationId: released.publisher.id })
  return { since: released.number, path: versionPath(released, released.number), differences: differences(kindDefinition(snapshot.kind), released.body, snapshot.body.body) }
}

function runningClocks(version: Version): Review['clocks'] {
  const { state, submittedAt, reviewBegunAt } = version
  if (!submittedAt || !isReviewed(version) || (state !== 'submitted' && state !== 'in_review')) return null
  const { firstResponse, review } = reviewClocks(submittedAt)
  return { firstResponse: reviewBegunAt ? null : firstResponse, review }
}
