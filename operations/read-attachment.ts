import { actingAs } from '@/db/acting-as'
import { findReadableAttachment, findWithdrawnWith, readChunk } from '@/db/queries/readable-attachments'
import { findWithdrawal } from '@/db/queries/reading-withdrawals'
import type { Actor } from '@/domain/actor'
import type { Attachment } from '@/domain/attachments/attachment'
import { isUuid } from '@/domain/ids'
import { done, refused, type Outcome } from '@/domain/outcome'
import type { Withdrawal } from '@/domain/record'
import { recordRead } from './record-read'

/** An attachment as the actor may see it. Reading its content is recorded as the reading of the text that names it. */
export async function readAttachment(actor: Actor, id: string, { content }: { content: boolean }): Promise<Outcome<Attachment>> {
  if (!isUuid(id)) return refused('not_found')
  return actingAs(actor, async (db) => {
    const found = await findReadableAttachment(db, id)
    if (!found) return refused('not_found')
    if (content && found.reading) await recordRead(db, actor, found.reading)
    return done(found.attachment)
  })
}

/**
 * The content chunk by chunk, each in a transaction of its own, so that a slow reader holds no connection and one who
 * may no longer read it gets no more. Throws where it ends before its size.
 */
export async function* attachmentContent(actor: Actor, { attachment, size }: Attachment): AsyncGenerator<Uint8Array> {
  for (let seq = 0, sent = 0; sent < size; seq += 1) {
    const chunk = await actingAs(actor, (db) => readChunk(db, attachment, seq))
    if (!chunk) throw new Error('The attachment can no longer be read.')
    sent += chunk.length
    yield chunk
  }
}

/** What is left of an attachment whose document was withdrawn, for those who could read it before. */
export async function readAttachmentWithdrawal(actor: Actor, id: string): Promise<Outcome<Withdrawal>> {
  if (!isUuid(id)) return refused('not_found')
  return actingAs(actor, async (db) => {
    const document = await findWithdrawnWith(db, id)
    const withdrawal = document && (await findWithdrawal(db, document.kind, document.slug))
    return withdrawal ? done(withdrawal) : refused('not_found')
  })
}
