import { sql } from 'drizzle-orm'
import type { Attachment } from '@/domain/attachments/attachment'
import type { Kind } from '@/domain/vocabulary'
import type { ScopedDb } from '../acting-as'
import type { Reading } from './reading-receipts'

type Row = Omit<Attachment, 'attachment'> & { version_id: string | null; document_id: string; organisation_id: string; level: Reading['level'] }

export interface ReadableAttachment {
  attachment: Attachment
  /** The text of others that names it, as this reader is shown it; null for what is the reader's own and not submitted. */
  reading: Reading | null
}

/** An attachment that row-level security shows this reader, with the newest text that names it. */
export async function findReadableAttachment(db: ScopedDb, id: string): Promise<ReadableAttachment | undefined> {
  const { rows } = await db.execute<Row>(sql`select a.name, a.media_type, a.size, a.sha256, a.organisation_id, p.version_id, p.document_id, p.level
    from attachments a left join projection_attachments n on n.attachment_id = a.id left join projections p on p.version_id = n.version_id and p.level = n.level
    where a.id = ${id} and a.sha256 is not null order by p.current desc nulls last, p.released_at desc nulls last limit 1`)
  const [row] = rows
  if (!row) return undefined
  const { name, media_type, size, sha256 } = row
  const reading = row.version_id === null ? null : { versionId: row.version_id, documentId: row.document_id, organisationId: row.organisation_id, level: row.level }
  return { attachment: { attachment: id, name, media_type, size, sha256 }, reading }
}

/** One chunk, as long as the reader may still read it; null past the end, and as soon as they may not. */
export async function readChunk(db: ScopedDb, id: string, seq: number): Promise<Uint8Array | null> {
  const { rows } = await db.execute<{ bytes: Buffer }>(sql`select bytes from attachment_chunks where attachment_id = ${id} and seq = ${seq}`)
  return rows[0]?.bytes ?? null
}

/** The withdrawn document in which this reader could have found an attachment. */
export async function findWithdrawnWith(db: ScopedDb, id: string): Promise<{ kind: Kind; slug: string } | undefined> {
  return (await db.execute<{ kind: Kind; slug: string }>(sql`select kind, slug from guard.withdrawn_with(${id})`)).rows[0]
}
