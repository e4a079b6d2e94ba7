import { sql } from 'drizzle-orm'
import type { Attachment } from '@/domain/attachments/attachment'
import type { ScopedDb } from '../acting-as'

// Inserts are written out: the application may not name the columns that the database sets.
export async function beginAttachment(db: ScopedDb, { id, organisationId, name }: { id: string; organisationId: string; name: string }): Promise<void> {
  await db.execute(sql`insert into attachments (id, organisation_id, name) values (${id}, ${organisationId}, ${name})`)
}

export async function writeChunk(db: ScopedDb, id: string, seq: number, bytes: Uint8Array): Promise<void> {
  await db.execute(sql`insert into attachment_chunks (attachment_id, seq, bytes) values (${id}, ${seq}, ${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)})`)
}

/** Says what the chunks amount to; the database refuses what they do not. From here on nothing about it changes. */
export async function completeAttachment(db: ScopedDb, { attachment, name, media_type, size, sha256 }: Attachment): Promise<void> {
  await db.execute(sql`update attachments set name = ${name}, media_type = ${media_type}, size = ${size}, sha256 = ${sha256} where id = ${attachment}`)
}

/** False where something names it, or where it is not there. */
export async function deleteUnnamed(db: ScopedDb, id: string): Promise<boolean> {
  const { rowCount } = await db.execute(sql`delete from attachments where id = ${id} and not ${named}`)
  return rowCount === 1
}

type AttachmentRow = Omit<Attachment, 'attachment'> & { id: string; named: boolean }

const named = sql`(exists (select from section_attachments s where s.attachment_id = attachments.id) or exists (select from projection_attachments p where p.attachment_id = attachments.id))`
const columns = sql`id, name, media_type, size, sha256`

function toAttachment({ id, name, media_type, size, sha256 }: AttachmentRow): Attachment {
  return { attachment: id, name, media_type, size, sha256 }
}

/** Whole attachments of one owner among these ids. */
export async function attachmentsAmong(db: ScopedDb, organisationId: string, ids: readonly string[]): Promise<Attachment[]> {
  const { rows } = await db.execute<AttachmentRow>(sql`select ${columns} from attachments
    where organisation_id = ${organisationId} and sha256 is not null and id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`)
  return rows.map(toAttachment)
}

/** What an owner has uploaded and nothing names yet, by name. */
export async function unnamedAttachments(db: ScopedDb, organisationId: string): Promise<Attachment[]> {
  const { rows } = await db.execute<AttachmentRow>(sql`select ${columns} from attachments where organisation_id = ${organisationId} and sha256 is not null and not ${named} order by name, id`)
  return rows.map(toAttachment)
}

/** For the job: removes what was uploaded and named by nothing for a day. */
export async function deleteForgotten(db: ScopedDb): Promise<number> {
  const { rows } = await db.execute<{ removed: number }>(sql`select guard.remove_unnamed_attachments() as removed`)
  return rows[0]?.removed ?? 0
}
