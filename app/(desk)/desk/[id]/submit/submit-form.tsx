'use client'

import { useActionState } from 'react'
import { ButtonRow } from '@/components/button-row'
import { Checkbox } from '@/components/checkbox'
import { ErrorSummary } from '@/components/error-summary'
import { NoticeBox } from '@/components/notice-box'
import { RadioGroup } from '@/components/radio-group'
import type { Option } from '@/components/select-field'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import { MissingList } from '../../missing-list'
import { MissingBox } from './missing-box'
import { submitAction } from './submit-action'
import { nothingSubmitted } from './submit-state'

export interface SubmitFormProps {
  documentId: string
  versionId: string
  steps: Option[]
  defaultStep: string
  widest: Option[]
  defaultWidest: string
  /** Asked for from the second version on. */
  asksForSummary: boolean
  defaultSummary: string
  /** Whether anybody reviews it: else there is nothing to wait for. */
  isReviewed: boolean
  /** What the publisher attests; null for a reconstruction, which speaks for nobody. */
  attestation: string | null
  submit: string
}

export function SubmitForm(props: SubmitFormProps) {
  const [state, action, pending] = useActionState(submitAction, nothingSubmitted)
  const errorsAt = (field: string) => state.errors.filter((error) => error.field === field).map((error) => error.message)
  const posted = state.attempt > 0
  const lacks = state.missing.links.length > 0
  return (
    <form action={action} noValidate>
      <input type="hidden" name="document" value={props.documentId} />
      <input type="hidden" name="version" value={props.versionId} />
      <ErrorSummary errors={state.errors} title="Nothing was submitted">
        {lacks && <MissingList {...state.missing} />}
      </ErrorSummary>
      {state.failure && <NoticeBox kind="failure" title={state.failure} announce />}
      {state.errors.length === 0 && lacks && <MissingBox missing={state.missing} signal={String(state.attempt)} />}
      <div key={state.attempt} inert={pending}>
        <RadioGroup id="step" name="step" label="What you submit" options={props.steps} defaultValue={posted ? state.step : props.defaultStep} errors={errorsAt('step')} />
        {props.asksForSummary && (
          <TextArea
            id="summary"
            name="summary"
            label="What changed since the last release"
            hint="Up to 500 characters. Every reader sees this, the public too, whatever the audience of the fields: name nothing here that is closed."
            rows={3}
            defaultValue={posted ? state.summary : props.defaultSummary}
            errors={errorsAt('summary')}
            required
          />
        )}
        <RadioGroup
          id="widest"
          name="widest"
          label="Widest readers once it is released"
          hint="Each field keeps its own audience inside this."
          options={props.widest}
          defaultValue={posted ? state.widest : props.defaultWidest}
          errors={errorsAt('widest')}
        />
        {props.isReviewed && <Checkbox
          id="release"
          name="release"
          value="yes"
          label="Release when review ends or lapses"
          hint="Without this, a publisher releases by hand once that is possible."
          defaultChecked={state.releaseWhenReviewed}
        />}
        {props.attestation && <Checkbox id="attested" name="attested" value="yes" label={props.attestation} defaultChecked={state.attested} errors={errorsAt('attested')} />}
      </div>
      <ButtonRow>
        <SubmitButton pending="Submitting…">{props.submit}</SubmitButton>
      </ButtonRow>
    </form>
  )
}
