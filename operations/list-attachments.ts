import { unnamedAttachments } from '@/db/queries/attachments'
import { readDraft } from '@/db/queries/sections'
import type { Actor } from '@/domain/actor'
import type { Attachment } from '@/domain/attachments/attachment'
import { done, type Outcome } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { attachmentsIn } from './attachment-problems'
import { onVersion } from './on-version'

export interface AttachmentList {
  /** The files that this version names, each once. */
  named: Attachment[]
  /** Uploaded by the organisation and named nowhere yet. */
  unnamed: Attachment[]
}

/** The files that the author of a version can choose from. */
export async function listAttachments(actor: Actor, versionId: string): Promise<Outcome<AttachmentList>> {
  return onVersion<AttachmentList>(actor, versionId, 'read_draft', async ({ db, version }) => {
    const { body } = await readDraft(db, version.id)
    const named = new Map(attachmentsIn(kindDefinition(version.kind), body).map(({ attachment }) => [attachment.attachment, attachment]))
    return done({ named: [...named.values()], unnamed: await unnamedAttachments(db, version.organisationId) })
  })
}
