'use client'

import { useActionState } from 'react'
import { ButtonRow } from '@/components/button-row'
import { ErrorSummary } from '@/components/error-summary'
import { FileField } from '@/components/file-field'
import { RadioGroup } from '@/components/radio-group'
import type { Option } from '@/components/select-field'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import { importAction } from './import-action'
import { nothingImported, type ImportState } from './import-state'

export function ImportForm({ kinds }: { kinds: Option[] }) {
  const [state, action, pending] = useActionState(importAction, nothingImported)
  const refused = state.problems.length > 0 || state.failure !== null
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={errorsOf(state)} title="Nothing was imported">
        {refused && <Kept state={state} />}
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
