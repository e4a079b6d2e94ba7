'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/error-summary'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import { answerAction } from './answer-action'
import { nothingAnswered } from './answer-state'

export function AnswerForm({ documentId, versionId, noteId }: { documentId: string; versionId: string; noteId: string }) {
  const [state, action, pending] = useActionState(answerAction, nothingAnswered)
  const id = `answer-${noteId}`
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={state.error ? [{ field: id, message: state.error }] : []} title="The answer was not saved" />
      <input type="hidden" name="document" value={documentId} />
      <input type="hidden" name="version" value={versionId} />
      <input type="hidden" name="note" value={noteId} />
      <div key={state.attempt} inert={pending}>
        <TextArea id={id} name="text" label="Your answer to this note" rows={3} defaultValue={state.text} errors={state.error ? [state.error] : []} />
      </div>
      <SubmitButton variant="secondary" pending="Saving…">
        Answer this note
      </SubmitButton>
    </form>
  )
}
