import { createHash, randomUUID } from 'node:crypto'
import type { ScopedDb } from '@/db/acting-as'
import { beginAttachment, completeAttachment, unnamedAttachments, writeChunk } from '@/db/queries/attachments'
import { recordEvent } from '@/db/queries/events'
import type { Actor } from '@/domain/actor'
import { chunkBytes, largestFile, mostBytes, mostFiles, type Attachment } from '@/domain/attachments/attachment'
import { FileInspector } from '@/domain/attachments/file-inspector'
import { cleanFileName } from '@/domain/attachments/file-name'
import { fileRefusalWords, type FileRefusal } from '@/domain/attachments/file-refusal'
import { inChunks } from '@/domain/attachments/in-chunks'
import { done, refused, type Outcome, type Refused } from '@/domain/outcome'
import { onVersion } from './on-version'

export interface FileToAttach {
  /** The version that is being written; the file belongs to its organisation. */
  versionId: string
  name: string
  content: AsyncIterable<Uint8Array>
}

/** A file that is not taken: the problem's path is `file.` and the reason from the closed list. */
export function fileRefused(refusal: FileRefusal): Refused {
  return refused(refusal === 'too_large' ? 'too_large' : 'invalid', [{ path: `file.${refusal}`, message: fileRefusalWords[refusal] }])
}

/**
 * Stores a file chunk by chunk while it arrives, in one transaction of which nothing is kept when the file is refused or
 * breaks off. Memory holds one chunk of 256 kB. Throws what `content` throws.
 */
export async function attachFile(actor: Actor, { versionId, name, content }: FileToAttach): Promise<Outcome<Attachment>> {
  return onVersion<Attachment>(actor, versionId, 'edit', async ({ db, version, person }) => {
    // A file carries what its maker's programs wrote into it.
    if (version.ownerKind === 'unnamed_vendor') return refused('not_permitted')
    const id = randomUUID()
    const given = cleanFileName(name)
    await beginAttachment(db, { id, organisationId: version.organisationId, name: given })
    const stored = await storeContent(db, id, new FileInspector(given), content)
    if ('refusal' in stored) return fileRefused(stored.refusal)
    const waiting = await unnamedAttachments(db, version.organisationId)
    if (waiting.length >= mostFiles || waiting.reduce((sum, { size }) => sum + size, stored.size) > mostBytes) return fileRefused('too_many')
    const attachment: Attachment = { attachment: id, ...stored }
    await completeAttachment(db, attachment)
    await recordEvent(db, person, {
      organisationId: version.organisationId, documentId: version.documentId, versionId: version.id, deed: 'attach',
      detail: { attachment: id, size: stored.size },
    })
    return done(attachment)
  })
}

async function storeContent(db: ScopedDb, id: string, inspector: FileInspector, content: AsyncIterable<Uint8Array>): Promise<Omit<Attachment, 'attachment'> | { refusal: FileRefusal }> {
  const hash = createHash('sha256')
  let size = 0
  let seq = 0
  for await (const chunk of inChunks(content, chunkBytes)) {
    size += chunk.length
    if (size > largestFile) return { refusal: 'too_large' }
    const refusal = inspector.take(chunk)
    if (refusal) return { refusal }
    hash.update(chunk)
    await writeChunk(db, id, seq, chunk)
    seq += 1
  }
  const inspected = await inspector.end()
  if (!inspected.ok) return { refusal: inspected.refusal }
  return { name: inspected.name, media_type: inspected.mediaType, size, sha256: hash.digest('hex') }
}
