'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/error-summary'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import { nothingAsked } from '../../reason-state'
import { withdrawAction } from './withdraw-action'

export function WithdrawForm({ versionId }: { versionId: string }) {
  const [state, action, pending] = useActionState(withdrawAction, nothingAsked)
  const errors = state.error ? [state.error] : []
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={errors.map((message) => ({ field: 'reason', message }))} title="Nothing was withdrawn" />
      <input type="hidden" name="version" value={versionId} />
      <div key={state.attempt} inert={pending}>
        <TextArea id="reason" name="reason" label="Reason" hint="Shown in public for good, in place of the text. Up to 1,000 characters." rows={4} defaultValue={state.typed} errors={errors} required />
      </div>
      <SubmitButton variant="danger" pending="Withdrawing…">
        Withdraw every version
      </SubmitButton>
    </form>
  )
}
