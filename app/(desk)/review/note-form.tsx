'use client'

import { useActionState, useState } from 'react'
import { ErrorSummary } from '@/components/error-summary'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import { VisuallyHidden } from '@/components/visually-hidden'
import styles from './note-form.module.css'
import { nothingNoted } from './note-state'
import { noteAction } from './review-actions'

export interface NoteFormProps {
  documentId: string
  versionId: string
  path: string
  /** The place on the page that the note will stand at. */
  anchor: string
  label: string
  /** The form is about a list and not about one of its rows. */
  wholeList: boolean
  advisory: boolean
  /** Opened by its address, where script does not run. */
  asked: boolean
}

/** A link that opens one text and one button in its place. */
export function NoteForm(props: NoteFormProps) {
  const [open, setOpen] = useState(props.asked)
  const toggle = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    setOpen(!open)
  }
  const back = `/review/${props.documentId}`
  if (open) return <OpenForm {...props} cancel={<a href={`${back}#${props.anchor}`} onClick={toggle}>Cancel</a>} />
  return (
    <a className={styles.ask} href={`${back}?note=${encodeURIComponent(props.path)}#${props.anchor}`} onClick={toggle}>
      {props.wholeList ? 'Add a note on the whole list' : 'Add a note'}<VisuallyHidden> on {props.label}</VisuallyHidden>
    </a>
  )
}

function OpenForm({ documentId, versionId, path, anchor, label, advisory, cancel }: NoteFormProps & { cancel: React.ReactNode }) {
  const [state, action, pending] = useActionState(noteAction, nothingNoted)
  const id = `note-${anchor}`
  return (
    <form action={action} className={styles.form} noValidate>
      <ErrorSummary errors={state.problem ? [{ field: id, message: state.problem }] : []} title="The note was not added" />
      <input type="hidden" name="document" value={documentId} />
      <input type="hidden" name="version" value={versionId} />
      <input type="hidden" name="path" value={path} />
      <div key={state.attempt} inert={pending}>
        <TextArea
          id={id}
          name="text"
          label={`Note on ${label}`}
          hint={advisory ? 'Advisory. Its owner and all reviewers read it; the owner must answer it.' : 'Say what should change or be answered. Its owner and Microsoft reviewers read it; the owner must answer it.'}
          errors={state.problem ? [state.problem] : []}
          defaultValue={state.text}
          autoFocus
        />
      </div>
      <div className={styles.end}>
        <SubmitButton variant="secondary" pending="Adding…">
          Add note
        </SubmitButton>
        {cancel}
      </div>
    </form>
  )
}
