import { randomUUID } from 'node:crypto'
import { recordEvent } from '@/db/queries/events'
import { insertNote } from '@/db/queries/notes'
import { baseClearance, type Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { onVersion } from './on-version'

/** A reviewer's note on a field, a row or a section. It is read by the owner and by reviewers of the author's level. */
export async function addNote(actor: Actor, versionId: string, path: string, text: string): Promise<Outcome<{ noteId: string }>> {
  return onVersion(actor, versionId, 'note', async ({ db, version, person }) => {
    const section = path.split('.')[0] ?? ''
    const level = baseClearance[person.role]
    if (level !== 'oversight' && level !== 'bilateral') return refused('not_permitted')
    if (!(section in (kindDefinition(version.kind)?.sections ?? {})) || path.length > 200) return refused('invalid', [{ path: 'path', message: 'Choose the field or section that the note is about.' }])
    const body = text.trim()
    if (body === '' || body.length > 4000) return refused('invalid', [{ path: 'text', message: 'Write a note of 1 to 4,000 characters.' }])
    const noteId = randomUUID()
    await insertNote(db, {
      id: noteId, versionId: version.id, documentId: version.documentId, organisationId: version.organisationId, path, body, level,
      authorPerson: person.personId, authorOrganisation: person.organisationId, authorRole: person.role,
    })
    await recordEvent(db, actor, { organisationId: version.organisationId, documentId: version.documentId, versionId: version.id, deed: 'note', detail: { note: noteId, path } })
    return done({ noteId })
  })
}
