import type { ScopedDb } from '@/db/acting-as'
import { attachmentsAmong } from '@/db/queries/attachments'
import { attachmentLine, isAttachment, mostBytes, type Attachment } from '@/domain/attachments/attachment'
import { leavesOf } from '@/domain/field-walk'
import type { DocumentBody, KindDefinition } from '@/domain/kind-definition'
import type { Problem } from '@/domain/outcome'

/** The files that a body names, by field path. */
export function attachmentsIn(kind: KindDefinition, body: DocumentBody): { path: string; attachment: Attachment }[] {
  return [...leavesOf(kind, body)].flatMap(({ path, value }) => (isAttachment(value) ? [{ path, attachment: value }] : []))
}

/** Every file in a body that is not, word for word, one that its organisation has uploaded here. */
export async function attachmentProblems(db: ScopedDb, kind: KindDefinition, organisationId: string, body: DocumentBody): Promise<Problem[]> {
  const named = attachmentsIn(kind, body)
  if (named.length === 0) return []
  const stored = await attachmentsAmong(db, organisationId, named.map(({ attachment }) => attachment.attachment))
  const lines = new Set(stored.map(attachmentLine))
  const strange = named.filter(({ attachment }) => !lines.has(attachmentLine(attachment)))
  const problems = strange.map(({ path }) => ({ path, message: 'Your organisation has no such file here. Upload it, then choose it.' }))
  const sizes = new Map(stored.map(({ attachment, size }) => [attachment, size]))
  const last = named.at(-1)
  const tooMuch = [...sizes.values()].reduce((sum, size) => sum + size, 0) > mostBytes
  return tooMuch && last ? [...problems, { path: last.path, message: 'The files of one document may have 200 MB together.' }] : problems
}
