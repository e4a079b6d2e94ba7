import { PageSection } from '@/components/page-section'
import { NotesBeside } from '@/figures/notes-beside'
import type { Note } from '@/operations/read-desk-document'
import { fieldLabel } from '../field-label'
import { pageQueryOf } from '../list-page-address'
import type { OpenDocument } from '../find-document'
import { AnswerForm } from './answer-form'
import styles from './document-notes.module.css'

/** Every note of the reviewers with its answer, those without one first. */
export function DocumentNotes({ open }: { open: OpenDocument }) {
  const { document, kind, address } = open
  if (document.notes.length === 0) return null
  const mayAnswer = document.allowed.has('answer_note')
  const unanswered = document.notes.filter((note) => !note.answeredAt && note.versionId === document.version.id).length
  const notes = document.notes.toSorted((a, b) => Number(a.answeredAt !== null) - Number(b.answeredAt !== null))
  const addressOf = ({ id, path }: Note) => {
    const [section = ''] = path.split('.')
    return `${address}/${section}${pageQueryOf(path, document.draft.body[section] ?? {})}#note-${id}`
  }
  return (
    <PageSection id="notes" heading="Notes of reviewers" note={unanswered === 0 ? 'All answered.' : `${unanswered} to answer before you can resubmit.`}>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.id} id={`note-${note.id}`}>
            <p>
              <a href={addressOf(note)}>{fieldLabel(kind, note.path, document.draft.body)}</a>
            </p>
            <NotesBeside notes={[note]} />
            {mayAnswer && !note.answeredAt && note.versionId === document.version.id && <AnswerForm documentId={note.documentId} versionId={note.versionId} noteId={note.id} />}
          </li>
        ))}
      </ul>
    </PageSection>
  )
}
