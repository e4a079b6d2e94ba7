import { confirmationsOf, deleteConfirmations, insertConfirmation } from '@/db/queries/confirmations'
import { recordEvent } from '@/db/queries/events'
import { readDraft } from '@/db/queries/sections'
import type { Actor } from '@/domain/actor'
import { countedTicks, sectionsToConfirm } from '@/domain/confirmation'
import { done, refused, type Outcome } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { onVersion } from './on-version'

export interface Ticking {
  versionId: string
  /** Sections ticked as unchanged, and those of which a tick is taken back. Every other keeps the tick that it has. */
  ticked: readonly string[]
  taken: readonly string[]
}

/** Ticks sections of a released version as unchanged. Ticks are kept, with who set them and when, until all are set. */
export async function confirmSections(actor: Actor, { versionId, ticked, taken }: Ticking, now = new Date()): Promise<Outcome<{ documentId: string }>> {
  return onVersion(actor, versionId, 'confirm_sections', async ({ db, version, person }) => {
    const keys = sectionsToConfirm(kindDefinition(version.kind), (await readDraft(db, version.id)).body)
    const unknown = [...ticked, ...taken].filter((key) => !keys.includes(key))
    if (unknown.length > 0) return refused('invalid', unknown.map((path) => ({ path, message: 'This section says nothing that could be confirmed.' })))
    const held = await confirmationsOf(db, version.id)
    const counted = countedTicks(held, now).map(({ key }) => key)
    const outdated = held.map(({ key }) => key).filter((key) => !counted.includes(key))
    const fresh = ticked.filter((key) => !counted.includes(key))
    await deleteConfirmations(db, version.id, [...taken, ...outdated])
    for (const key of fresh) await insertConfirmation(db, { versionId: version.id, key, organisationId: version.organisationId, confirmedBy: person.personId })
    if (fresh.length + taken.length > 0) {
      await recordEvent(db, person, {
        organisationId: version.organisationId, documentId: version.documentId, versionId: version.id, deed: 'confirm_sections', detail: { sections: fresh, taken_back: taken },
      })
    }
    return done({ documentId: version.documentId })
  })
}
