'use client'

import { useActionState, useState, type FormEvent } from 'react'
import { ButtonRow } from '@/components/button-row'
import { ErrorSummary } from '@/components/error-summary'
import { FileField } from '@/components/file-field'
import { RadioGroup } from '@/components/radio-group'
import type { Option } from '@/components/select-field'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import { importAction } from './import-action'
import { nothingImported, type ImportState } from './import-state'

export function ImportForm({ kinds, maxBytes }: { kinds: Option[]; maxBytes: number }) {
  const [state, action, pending] = useActionState(importAction, nothingImported)
  const [tooLarge, setTooLarge] = useState(false)
  const refused = state.problems.length > 0 || state.failure !== null
  const errors = tooLarge ? [] : errorsOf(state)

  // A server action that is sent more than it takes fails as a whole, and the page with it.
  function refuseTooLarge(event: FormEvent<HTMLFormElement>) {
    const file = new FormData(event.currentTarget).get('file')
    const refused = file instanceof File && file.size > maxBytes
    if (refused) event.preventDefault()
    setTooLarge(refused)
  }

  if (tooLarge) errors.push({ field: 'file', message: 'That file is larger than the 900 kB that the portal takes.' })
  return (
    <form action={action} onSubmit={refuseTooLarge} noValidate>
      <ErrorSummary errors={errors} title="Nothing was imported">
        {refused && !tooLarge && <Kept state={state} />}
      </ErrorSummary>
      <div key={state.attempt} inert={pending}>
        <RadioGroup id="kind" name="kind" label="What is it" options={kinds} defaultValue={state.kind || (kinds.length === 1 ? kinds[0]?.value : undefined)} />
        <FileField id="file" name="file" label="A JSON file" hint="As exported from a document, or made after the JSON schema. Up to 900 kB." accept="application/json,.json" />
        <TextArea id="text" name="text" label="Or its text" hint="Used when no file is chosen." rows={12} mono defaultValue={state.text} spellCheck={false} />
      </div>
      <ButtonRow>
        <SubmitButton pending="Reading…">Import</SubmitButton>
      </ButtonRow>
    </form>
  )
}

function errorsOf({ problems, failure }: ImportState) {
  const named = problems.map(({ path, message }) => ({ field: 'text', message: path === '' ? message : `${path}: ${message}` }))
  return failure === null ? named : [...named, { field: 'file', message: failure }]
}

function Kept({ state }: { state: ImportState }) {
  if (state.tooLongToShow) return <p>The text is too long to be shown here again. Correct the file where it lies, then choose it once more.</p>
  if (state.fileName) return <p>The text of {state.fileName} stands below: correct it there, or choose a corrected file.</p>
  return <p>What you pasted stands below. Correct it there and import again.</p>
}
