import { answer, findNote } from '@/db/queries/notes'
import { recordEvent } from '@/db/queries/events'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { tellingProblem } from '@/domain/telling-names'
import { readNoteText } from './note-text'
import { onVersion } from './on-version'

/** The owner's answer to one note; note and answer then stand beside the field. */
export async function answerNote(actor: Actor, versionId: string, noteId: string, text: string): Promise<Outcome<{ path: string }>> {
  return onVersion(actor, versionId, 'answer_note', async ({ db, version, person, names }) => {
    const note = await findNote(db, noteId)
    if (!note || note.versionId !== version.id) return refused('not_found')
    const words = readNoteText(text, 'an answer')
    if (!words.ok) return words
    const telling = tellingProblem('text', words.value, names)
    if (telling.length > 0) return refused('invalid', telling)
    if (!(await answer(db, note.id, words.value, person.personId))) return refused('wrong_state', [{ path: 'text', message: 'A colleague has answered this note already. Reload to read the answer.' }])
    await recordEvent(db, person, { organisationId: version.organisationId, documentId: version.documentId, versionId: version.id, deed: 'answer_note', detail: { note: note.id, path: note.path } })
    return done({ path: note.path })
  })
}
