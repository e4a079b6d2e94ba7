import { Button } from '@/components/button'
import { TextArea } from '@/components/text-area'
import { first } from '@/domain/form/form-entries'
import { NotesBeside } from '@/figures/notes-beside'
import { controlId } from './control-names'
import { errorsAt, type FieldNote, type FormView } from './form-view'
import { intentName, noteName } from './posted-names'
import styles from './field-notes.module.css'

/** Reviewers' notes and their answers, beside the field they are about. Answered inside the form of the section. */
export function FieldNotes({ notes, view, about }: { notes: readonly FieldNote[]; view: FormView; about: string }) {
  if (notes.length === 0) return null
  return (
    <section className={styles.notes} aria-label={`Notes on ${about}`}>
      {notes.map((note) => (
        <div key={note.id} id={`note-${note.id}`} tabIndex={-1}>
          <NotesBeside notes={[note]} />
          {note.mayAnswer && !note.answer && <AnswerControl note={note} view={view} />}
        </div>
      ))}
    </section>
  )
}

function AnswerControl({ note, view }: { note: FieldNote; view: FormView }) {
  const name = noteName(note.id)
  return (
    <div className={styles.answer}>
      <TextArea id={controlId(name)} name={name} label="Your answer to this note" rows={2} errors={errorsAt(view, name)} defaultValue={first(view.entries, name)} />
      <Button variant="secondary" name={intentName} value={`answer:${note.id}`}>
        Answer this note
      </Button>
    </div>
  )
}
