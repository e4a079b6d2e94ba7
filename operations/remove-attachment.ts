import { deleteUnnamed } from '@/db/queries/attachments'
import { recordEvent } from '@/db/queries/events'
import type { Actor } from '@/domain/actor'
import { isUuid } from '@/domain/ids'
import { done, refused, type Outcome } from '@/domain/outcome'
import { onVersion } from './on-version'

/** Removes a file that no draft and no submitted text names. Others stay for as long as what names them. */
export async function removeAttachment(actor: Actor, versionId: string, id: string): Promise<Outcome<null>> {
  if (!isUuid(id)) return refused('not_found')
  return onVersion<null>(actor, versionId, 'edit', async ({ db, version, person }) => {
    if (!(await deleteUnnamed(db, id))) return refused('wrong_state')
    await recordEvent(db, person, { organisationId: version.organisationId, documentId: version.documentId, versionId: version.id, deed: 'remove_attachment', detail: { attachment: id } })
    return done(null)
  })
}
