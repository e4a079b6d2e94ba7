import { UtcTime } from '@/components/utc-time'
import { roleWords, type Role } from '@/domain/actor'
import { keptPrecision } from '@/domain/kept-times'
import styles from './notes-beside.module.css'

/** A reviewer's note and its answer. Reviewers are shown by role, never by name. */
export interface NoteShown {
  id: string
  documentId: string
  body: string
  authorRole: string
  createdAt: Date
  answer: string | null
  answeredAt: Date | null
  /** The note was written on an earlier version of the document. */
  earlier?: boolean
}

function roleName(role: string): string {
  return role in roleWords ? roleWords[role as Role] : role
}

/** Notes and answers, standing beside the field that they are about. */
export function NotesBeside({ notes }: { notes: readonly NoteShown[] }) {
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note.id} className={styles.note}>
          <p className={styles.by}>
            {roleName(note.authorRole)}
            {note.authorRole === 'government_reviewer' && ', advisory'}, <UtcTime compact at={note.createdAt} precision={keptPrecision(note.documentId)} />
            {note.earlier && ', on an earlier version'}
          </p>
          <p className={styles.text}>{note.body}</p>
          {note.answer && note.answeredAt ? (
            <div className={styles.answer}>
              <p className={styles.by}>
                Answer of the owner, <UtcTime compact at={note.answeredAt} precision={keptPrecision(note.documentId)} />
              </p>
              <p className={styles.text}>{note.answer}</p>
            </div>
          ) : (
            <p className={styles.open}>{note.authorRole === 'government_reviewer' ? 'Not answered yet. Advisory, but it must be answered.' : 'Not answered yet'}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
