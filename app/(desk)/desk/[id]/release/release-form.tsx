'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/error-summary'
import { RadioGroup } from '@/components/radio-group'
import type { Option } from '@/components/select-field'
import { SubmitButton } from '@/components/submit-button'
import { nothingAsked } from '../../reason-state'
import { releaseAction } from './release-action'

export function ReleaseForm({ versionId, widest, options, submit }: { versionId: string; widest: string; options: Option[]; submit: string }) {
  const [state, action, pending] = useActionState(releaseAction, nothingAsked)
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={state.error ? [{ field: 'widest', message: state.error }] : []} title="Nothing was released" />
      <input type="hidden" name="version" value={versionId} />
      <div key={state.attempt} inert={pending}>
        <RadioGroup
          id="widest"
          name="widest"
          label="Widest readers"
          options={options}
          defaultValue={state.typed || widest}
          errors={state.error ? [state.error] : []}
        />
      </div>
      <SubmitButton pending="Releasing…">{submit}</SubmitButton>
    </form>
  )
}
