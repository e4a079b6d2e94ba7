import { randomUUID } from 'node:crypto'
import { recordEvent } from '@/db/queries/events'
import { insertNote } from '@/db/queries/notes'
import { findSnapshot } from '@/db/queries/snapshots'
import { baseClearance, type Actor } from '@/domain/actor'
import { parseFieldPath, valueAt } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'
import { done, refused, type Outcome } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { readNoteText } from './note-text'
import { onVersion } from './on-version'

/** A reviewer's note on a field, a row or a section. It is read by the owner and by reviewers of the author's level. */
export async function addNote(actor: Actor, versionId: string, path: string, text: string): Promise<Outcome<{ noteId: string }>> {
  return onVersion(actor, versionId, 'note', async ({ db, version, person }) => {
    const level = baseClearance[person.role]
    if (level !== 'oversight' && level !== 'bilateral') return refused('not_permitted')
    const snapshot = await findSnapshot(db, version.id)
    if (!snapshot) return refused('not_permitted')
    const { sections, schemaVersion } = kindDefinition(version.kind)
    if (!Object.hasOwn(sections, path) && !isShownAt(snapshot.body.body, path)) return refused('invalid', [{ path: 'path', message: 'Choose a field, a row or a section that you are shown.' }])
    const body = readNoteText(text, 'a note')
    if (!body.ok) return body
    const noteId = randomUUID()
    await insertNote(db, {
      id: noteId, versionId: version.id, documentId: version.documentId, organisationId: version.organisationId, path, body: body.value, level,
      authorPerson: person.personId, authorOrganisation: person.organisationId, authorRole: person.role, schemaVersion,
    })
    await recordEvent(db, person, { organisationId: version.organisationId, documentId: version.documentId, versionId: version.id, deed: 'note', detail: { note: noteId, path } })
    return done({ noteId })
  })
}

function isShownAt(body: DocumentBody, path: string): boolean {
  const place = parseFieldPath(path)
  return place !== null && valueAt(body, place) !== undefined
}
