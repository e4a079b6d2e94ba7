import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { projectedLevels, rankOf, type ProjectedLevel } from '@/domain/audience'

export interface NamedFile {
  attachment: string
  sha256: string
}

/** One file per level: named by the texts of that level and narrower ones, and by the draft. */
export type FilesByLevel = Record<ProjectedLevel, NamedFile>

export async function insertFile(owner: pg.ClientBase, organisationId: string): Promise<NamedFile> {
  const attachment = randomUUID()
  const bytes = Buffer.from(`content of ${attachment}`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await owner.query("insert into attachments (id, organisation_id, name, media_type, size, sha256) values ($1, $2, 'report.txt', 'text/plain', $3, $4)", [attachment, organisationId, bytes.length, sha256])
  await owner.query('insert into attachment_chunks (attachment_id, seq, bytes) values ($1, 0, $2)', [attachment, bytes])
  return { attachment, sha256 }
}

export async function insertFiles(owner: pg.ClientBase, organisationId: string): Promise<FilesByLevel> {
  const files = {} as FilesByLevel
  for (const level of projectedLevels) files[level] = await insertFile(owner, organisationId)
  return files
}

/** The rows by which a text of one level names its files. */
export function evidenceAt(files: FilesByLevel, level: ProjectedLevel): object[] {
  return projectedLevels.filter((each) => rankOf(each) <= rankOf(level)).map((each) => ({ row: `file000${rankOf(each)}`, file: files[each] }))
}
