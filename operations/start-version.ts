import { randomUUID } from 'node:crypto'
import type { ScopedDb } from '@/db/acting-as'
import { recordEvent } from '@/db/queries/events'
import { copySections } from '@/db/queries/sections'
import { hasOpenVersion, insertVersion, versionsOf, type Version } from '@/db/queries/versions'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { onVersion } from './on-version'

/** The number after every number that the document has used: the minor part for content, the patch for what changes none of it. */
function nextNumber(used: readonly Version[], purpose: Version['purpose']) {
  const last = used.at(-1)
  if (!last) return { major: 1, minor: 0, patch: 0 }
  return purpose === 'content' ? { major: last.major, minor: last.minor + 1, patch: 0 } : { major: last.major, minor: last.minor, patch: last.patch + 1 }
}

/** Inserts a draft that repeats a released version's sections, as the current schema has them. */
export async function repeatVersion(db: ScopedDb, released: Version, purpose: Version['purpose'], step: string): Promise<string> {
  const id = randomUUID()
  const kind = kindDefinition(released.kind)
  await insertVersion(db, {
    id,
    documentId: released.documentId,
    kind: released.kind,
    organisationId: released.organisationId,
    ownerKind: released.ownerKind,
    affiliatedWith: released.affiliatedWith,
    step,
    waitsForReview: !kind.stepsThatDoNotWait.includes(step),
    schemaVersion: kind.schemaVersion,
    purpose,
    ...nextNumber(await versionsOf(db, released.documentId), purpose),
    assurance: released.ownerKind === 'reconstruction_desk' ? 'reconstructed' : 'self_attested',
  })
  await copySections(db, released.id, id)
  return id
}

/** Opens a new version of a released document for editing. It starts from the released text, at the next step. */
export async function startVersion(actor: Actor, releasedVersionId: string): Promise<Outcome<{ versionId: string; documentId: string }>> {
  return onVersion(actor, releasedVersionId, 'start_version', async ({ db, version, person }) => {
    if (await hasOpenVersion(db, version.documentId)) return refused('wrong_state')
    const steps = kindDefinition(version.kind)?.steps ?? []
    const step = steps[steps.indexOf(version.step) + 1] ?? version.step
    const versionId = await repeatVersion(db, version, 'content', step)
    await recordEvent(db, person, { organisationId: version.organisationId, documentId: version.documentId, versionId, deed: 'start_version', to: 'draft', detail: { from_version: version.id } })
    return done({ versionId, documentId: version.documentId })
  })
}
