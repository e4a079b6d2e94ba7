import { recordEvent } from '@/db/queries/events'
import { deleteDraft } from '@/db/queries/versions'
import type { Actor } from '@/domain/actor'
import { done, refused } from '@/domain/outcome'
import { onVersion } from './on-version'

/** Deletes a draft; a document that was never released goes with it. */
export async function discardDraft(actor: Actor, versionId: string) {
  return onVersion(actor, versionId, 'discard', async ({ db, version, person }) => {
    await recordEvent(db, person, { organisationId: version.organisationId, documentId: version.documentId, versionId: version.id, deed: 'discard', from: 'draft' })
    return (await deleteDraft(db, version)) ? done({ documentId: version.documentId }) : refused('wrong_state')
  })
}
