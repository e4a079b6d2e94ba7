import type { Actor, Person } from '@/domain/actor'
import type { Attachment } from '@/domain/attachments/attachment'
import type { DocumentBody } from '@/domain/kind-definition'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { attachFile } from '../attach-file'
import { attachmentContent } from '../read-attachment'
import { must } from './filing'

/** A content in pieces of 100,000 bytes, as a network brings it. */
export async function* inPieces(content: Uint8Array | string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length; at += 100_000) yield bytes.subarray(at, at + 100_000)
}

/** A file that was uploaded for a draft. */
export async function attached(author: Person, versionId: string, content: Uint8Array | string = 'Ring 1 held for 24 hours.', name = 'exercise.txt'): Promise<Attachment> {
  return must(await attachFile(author, { versionId, name, content: inPieces(content) }))
}

/** The row of evidence that names a file. */
export function evidenceRow(file: Attachment, row = 'pr00f001') {
  return { row, title: 'Exercise of March', type: 'exercise_record', file, valid_until: '2027-03-01' }
}

/** A preliminary report that names files as its evidence. */
export function bodyWith(...rows: object[]): DocumentBody {
  return { ...noticeExample, about: { ...noticeExample['about'], evidence: rows } }
}

export async function contentOf(actor: Actor, attachment: Attachment): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of attachmentContent(actor, attachment)) pieces.push(piece)
  return Buffer.concat(pieces)
}
