'use client'

import { useActionState, useState, type FormEvent } from 'react'
import { ButtonRow } from '@/components/button-row'
import { ErrorSummary } from '@/components/error-summary'
import { FileField } from '@/components/file-field'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import { importAction } from './import-action'
import { mostInAction, nothingImported, type ImportState } from './import-state'
import { sendFile } from './send-file'

type Sent = { kind: 'sending' } | ({ kind: 'refused' } & Pick<ImportState, 'failure' | 'problems'>)

export function ImportForm({ maxBytes }: { maxBytes: number }) {
  const [state, action, pending] = useActionState(importAction, nothingImported)
  const [sent, setSent] = useState<Sent | null>(null)
  const answer = sent?.kind === 'refused' ? sent : state
  const refused = answer.problems.length > 0 || answer.failure !== null

  // A server action that is sent more than it takes fails as a whole, and the page with it.
  async function sendLarge(event: FormEvent<HTMLFormElement>) {
    const file = new FormData(event.currentTarget).get('file')
    setSent(null)
    if (!(file instanceof File) || file.size <= mostInAction) return
    event.preventDefault()
    if (file.size > maxBytes) return setSent({ kind: 'refused', problems: [], failure: `That file is larger than the ${maxBytes / 1_000_000} MB that the portal takes.` })
    setSent({ kind: 'sending' })
    const answered = await sendFile(file)
    if ('address' in answered) window.location.assign(answered.address)
    else setSent({ kind: 'refused', ...answered })
  }

  return (
    <form action={action} onSubmit={sendLarge} noValidate>
      <ErrorSummary errors={sent?.kind === 'sending' ? [] : errorsOf(answer)} title="Nothing was imported">
        {refused && <Kept state={sent ? { ...state, tooLongToShow: true } : state} />}
      </ErrorSummary>
      <div key={state.attempt} inert={pending || sent?.kind === 'sending'}>
        <FileField id="file" name="file" label="A JSON file" hint={`As exported from a document, or made after the JSON schema. Up to ${maxBytes / 1_000_000} MB; up to ${mostInAction / 1_000} kB without JavaScript.`} accept="application/json,.json" />
        <TextArea id="text" name="text" label="Or its text" hint={`Used when no file is chosen. Up to ${mostInAction / 1_000} kB.`} rows={12} mono defaultValue={state.text} spellCheck={false} />
      </div>
      <ButtonRow>
        <SubmitButton pending="Reading…">Import</SubmitButton>
        <span role="status">{sent?.kind === 'sending' && 'Sending and reading the file…'}</span>
      </ButtonRow>
    </form>
  )
}

function errorsOf({ problems, failure }: Pick<ImportState, 'failure' | 'problems'>) {
  const named = problems.map(({ path, message }) => ({ field: 'text', message: path === '' ? message : `${path}: ${message}` }))
  return failure === null ? named : [...named, { field: 'file', message: failure }]
}

function Kept({ state }: { state: ImportState }) {
  if (state.tooLongToShow) return <p>The text is too long to be shown here again. Correct the file where it lies, then choose it once more.</p>
  if (state.fileName) return <p>The text of {state.fileName} stands below: correct it there, or choose a corrected file.</p>
  return <p>What you pasted stands below. Correct it there and import again.</p>
}
