import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { KindDefinition } from '@/domain/kind-definition'
import { migratePath } from '@/domain/schema-changes'
import type { ScopedDb } from '../acting-as'
import { notes } from '../tables/events-notes-and-reads'

export type Note = typeof notes.$inferSelect

export async function hasUnansweredNotes(db: ScopedDb, versionId: string): Promise<boolean> {
  const rows = await db.select({ id: notes.id }).from(notes).where(and(eq(notes.versionId, versionId), isNull(notes.answeredAt))).limit(1)
  return rows.length > 0
}

/** The notes on a document, with their places by the current schema of its kind; one whose field is no more keeps the old name. */
export async function notesOf(db: ScopedDb, kind: KindDefinition, documentId: string): Promise<Note[]> {
  const found = await db.select().from(notes).where(eq(notes.documentId, documentId)).orderBy(asc(notes.createdAt), asc(notes.id)).limit(500)
  return found.map((note) => ({ ...note, path: migratePath(kind, note.path, note.schemaVersion) ?? note.path }))
}

export async function findNote(db: ScopedDb, noteId: string): Promise<Note | undefined> {
  return (await db.select().from(notes).where(eq(notes.id, noteId)))[0]
}

export type NewNote = Pick<Note, 'id' | 'versionId' | 'documentId' | 'organisationId' | 'path' | 'body' | 'level' | 'authorPerson' | 'authorOrganisation' | 'authorRole' | 'schemaVersion'>

export async function insertNote(db: ScopedDb, note: NewNote): Promise<void> {
  await db.execute(sql`insert into notes (id, version_id, document_id, organisation_id, path, body, level, author_person, author_organisation, author_role, schema_version)
    values (${note.id}, ${note.versionId}, ${note.documentId}, ${note.organisationId}, ${note.path}, ${note.body}, ${note.level}, ${note.authorPerson}, ${note.authorOrganisation}, ${note.authorRole}, ${note.schemaVersion})`)
}

/** False when the note is not there to answer, or is answered already. */
export async function answer(db: ScopedDb, noteId: string, text: string, personId: string): Promise<boolean> {
  const rows = await db.update(notes).set({ answer: text, answeredBy: personId, answeredAt: sql`now()` }).where(and(eq(notes.id, noteId), isNull(notes.answeredAt))).returning({ id: notes.id })
  return rows.length === 1
}
