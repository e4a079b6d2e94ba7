'use client'

import { useActionState } from 'react'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Disclosure } from '@/components/disclosure'
import { TextArea } from '@/components/text-area'
import { noteAction } from './review-actions'

export interface NoteFormProps {
  documentId: string
  versionId: string
  path: string
  label: string
}

/** "Note on this": a closed disclosure with one text and one button. Works without JavaScript. */
export function NoteForm({ documentId, versionId, path, label }: NoteFormProps) {
  const [state, action] = useActionState(noteAction, { text: '', problem: null })
  const id = `note-${path.replace(/[^a-z0-9]/gi, '-')}`
  return (
    <Disclosure summary={`Note on ${label}`} open={state.problem !== null}>
      <form action={action}>
        <input type="hidden" name="document" value={documentId} />
        <input type="hidden" name="version" value={versionId} />
        <input type="hidden" name="path" value={path} />
        <TextArea
          id={id}
          name="text"
          label="What should change or be answered"
          hint="The owner reads it, and reviewers of your level. It must be answered before the version comes back."
          errors={state.problem ? [state.problem] : []}
          defaultValue={state.text}
          maxLength={4000}
          required
        />
        <ButtonRow>
          <Button variant="secondary">Add note</Button>
        </ButtonRow>
      </form>
    </Disclosure>
  )
}
