'use client'

import { useActionState } from 'react'
import { ButtonRow } from '@/components/button-row'
import { ErrorSummary } from '@/components/error-summary'
import { SubmitButton } from '@/components/submit-button'
import { TextField } from '@/components/text-field'
import { nothingAsked } from '../reason-state'
import { takeBackAction } from './take-back-action'

export function TakeBackForm() {
  const [state, action, pending] = useActionState(takeBackAction, nothingAsked)
  const errors = state.error ? [state.error] : []
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={errors.map((message) => ({ field: 'key', message }))} title="Nothing was taken back" />
      <div key={state.attempt} inert={pending}>
        <TextField id="key" name="key" label="Key" hint="Six groups of four letters and digits." defaultValue={state.typed} errors={errors} width="medium" autoComplete="off" required />
      </div>
      <ButtonRow>
        <SubmitButton pending="Looking…">Take it back</SubmitButton>
      </ButtonRow>
    </form>
  )
}
