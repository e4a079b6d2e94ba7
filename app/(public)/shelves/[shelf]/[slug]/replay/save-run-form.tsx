'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/error-summary'
import { SubmitButton } from '@/components/submit-button'
import { saveRunAction } from './save-run-action'

/** Keeps the run that is shown. What it is made of goes along in the form, never in an address. */
export function SaveRunForm({ fields }: { fields: Readonly<Record<string, string>> }) {
  const [error, action, pending] = useActionState(saveRunAction, null)
  return (
    <form action={action}>
      <ErrorSummary errors={error ? [{ field: 'save-run', message: error }] : []} title="The run was not saved" />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div id="save-run" inert={pending}>
        <SubmitButton pending="Saving…">Save this run</SubmitButton>
      </div>
    </form>
  )
}
