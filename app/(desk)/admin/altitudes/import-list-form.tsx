'use client'

import { useActionState, useState, type FormEvent } from 'react'
import { Checkbox } from '@/components/checkbox'
import { ErrorSummary } from '@/components/error-summary'
import { FileField } from '@/components/file-field'
import { NoticeBox } from '@/components/notice-box'
import { SubmitButton } from '@/components/submit-button'
import { TextField } from '@/components/text-field'
import { importListAction } from './import-list-action'
import { mostListBytes, nothingImported } from './import-list-state'

const tooLargeWords = 'That file is larger than the 1 MB that the portal takes.'

export function ImportListForm() {
  const [state, action, pending] = useActionState(importListAction, nothingImported)
  const [tooLarge, setTooLarge] = useState(false)
  const problems = tooLarge ? [{ path: 'file', message: tooLargeWords }] : state.problems
  const at = (field: string) => problems.filter(({ path }) => path === field).map(({ message }) => message)

  // A server action that is sent more than it takes fails as a whole, and the page with it.
  function refuseTooLarge(event: FormEvent<HTMLFormElement>) {
    const file = new FormData(event.currentTarget).get('file')
    const isTooLarge = file instanceof File && file.size > mostListBytes
    if (isTooLarge) event.preventDefault()
    setTooLarge(isTooLarge)
  }

  const errors = [...problems.map(({ path, message }) => ({ field: `list-${path}`, message })), ...(state.failure ? [{ message: state.failure }] : [])]
  return (
    <form action={action} onSubmit={refuseTooLarge} noValidate>
      <ErrorSummary errors={errors} title="Nothing was imported" />
      {state.done && !tooLarge && <NoticeBox kind="success" title={`Imported: ${state.done}`} announce />}
      <div key={state.attempt} inert={pending}>
        <FileField
          id="list-file"
          name="file"
          label="The list"
          hint="CSV with the headings driver_file, altitude, company, load_order_group, or load_order_group, altitude_range, description. Or the Markdown of Microsoft’s page as it is. Up to 1 MB."
          errors={at('file').slice(0, 1)}
        />
        <TextField id="list-asOf" name="asOf" type="date" label="As of" hint="The day that the list itself bears. The list of the newest day is the one that is used." width="short" defaultValue={state.asOf} errors={at('asOf')} />
        <TextField id="list-source" name="source" label="Where it is from" hint="Repository, file and commit, for instance." width="medium" maxLength={300} defaultValue={state.source} errors={at('source')} />
        <Checkbox id="list-isWhole" name="isWhole" label="It is whole" hint="Needed only for a list with fewer than half of the entries of the one in use." defaultChecked={state.isWhole} errors={at('isWhole')} />
        <SubmitButton pending="Reading…">Import the list</SubmitButton>
      </div>
    </form>
  )
}
