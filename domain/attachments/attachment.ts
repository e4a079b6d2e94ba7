import { z } from 'zod'
import { keysOf } from '../keys-of'
import { line } from '../values'
import { mediaTypeWords, type MediaType } from './media-types'

/** In bytes. The database holds the same bounds. */
export const largestFile = 20 * 1024 * 1024
export const chunkBytes = 256 * 1024
/** Of the files that one document names. */
export const mostFiles = 50
export const mostBytes = 200 * 1024 * 1024

/**
 * A stored file as a document names it. All of it is filled in by the portal when the file is uploaded and compared with
 * what is stored when the document is saved.
 */
export const attachmentSchema = z.strictObject({
  attachment: z.uuid('Choose a file that was uploaded here.'),
  name: line(120),
  media_type: z.enum(keysOf(mediaTypeWords)),
  size: z.int().min(1).max(largestFile),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 is 64 hexadecimal digits.'),
})
export type Attachment = z.infer<typeof attachmentSchema>

/** Of a value that its schema has taken. */
export function isAttachment(value: unknown): value is Attachment {
  return typeof value === 'object' && value !== null && 'attachment' in value
}

/** An attachment as one line of a form: its id, digest, size and type, then its name. */
export function attachmentLine({ attachment, sha256, size, media_type, name }: Attachment): string {
  return `${attachment} ${sha256} ${size} ${media_type} ${name}`
}

/** The attachment that a line of a form means; a line that means none stays as it is. */
export function readAttachmentLine(text: string): Attachment | string {
  const [, attachment = '', sha256 = '', size = '', type = '', name = ''] = /^(\S+) (\S+) (\d+) (\S+) ([^]+)$/.exec(text) ?? []
  return name === '' ? text : { attachment, sha256, size: Number(size), media_type: type as MediaType, name }
}
