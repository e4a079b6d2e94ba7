'use client'

import { useActionState, type ReactNode } from 'react'
import { ButtonRow } from '@/components/button-row'
import { Checkbox } from '@/components/checkbox'
import { ErrorSummary } from '@/components/error-summary'
import { SubmitButton } from '@/components/submit-button'
import { confirmAction } from './confirm-action'
import styles from './confirm-form.module.css'
import { nothingConfirmed } from './confirm-state'

export interface SectionToConfirm {
  key: string
  label: string
  /** Who ticked it and when; null where nobody did. */
  tickedBy: ReactNode
  text: ReactNode
}

interface ConfirmFormProps {
  versionId: string
  sections: SectionToConfirm[]
  /** What confirming attests; null for whoever may tick but not confirm. */
  attests: string | null
}

export function ConfirmForm({ versionId, sections, attests }: ConfirmFormProps) {
  const [state, action, pending] = useActionState(confirmAction, nothingConfirmed)
  const kept = state.ticked ?? sections.filter(({ tickedBy }) => tickedBy !== null).map(({ key }) => key)
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={state.errors} title="Nothing was confirmed">
        {state.shown !== null && (state.shown === state.ticked ? 'The ticks are kept.' : 'The ticks below are not kept yet.')}
      </ErrorSummary>
      <input type="hidden" name="version" value={versionId} />
      {kept.map((key) => (
        <input key={key} type="hidden" name="held" value={key} />
      ))}
      <ul key={state.attempt} className={styles.sections} inert={pending}>
        {sections.map(({ key, label, tickedBy, text }) => (
          <li key={key} className={styles.section}>
            <Checkbox
              id={`section-${key}`}
              name="ticked"
              value={key}
              label={label}
              hint={tickedBy}
              defaultChecked={(state.shown ?? kept).includes(key)}
              errors={state.errors.filter(({ field }) => field === `section-${key}`).map(({ message }) => message)}
            />
            {text}
          </li>
        ))}
      </ul>
      {attests && <p className={styles.attests}>Confirming says again: {attests}</p>}
      <ButtonRow>
        {attests && (
          <SubmitButton name="intent" value="confirm" pending="Confirming…">
            Confirm unchanged
          </SubmitButton>
        )}
        <SubmitButton name="intent" value="keep" variant="secondary" pending="Keeping…">
          Keep the ticks
        </SubmitButton>
      </ButtonRow>
    </form>
  )
}
