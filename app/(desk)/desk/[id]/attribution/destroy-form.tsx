'use client'

import { useActionState } from 'react'
import { Checkbox } from '@/components/checkbox'
import { Copyable } from '@/components/copyable'
import { ErrorSummary } from '@/components/error-summary'
import { SubmitButton } from '@/components/submit-button'
import { nothingAsked } from '../../reason-state'
import { destroyAction } from './destroy-action'

export function DestroyForm({ versionId, fresh }: { versionId: string; fresh: string }) {
  const [state, action, pending] = useActionState(destroyAction, nothingAsked)
  // The key that was shown stays when the form comes back: it may have been copied.
  const key = state.typed || fresh
  const errors = state.error ? [state.error] : []
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={errors.map((message) => ({ field: 'understood', message }))} title="Nothing was destroyed" />
      <input type="hidden" name="version" value={versionId} />
      <input type="hidden" name="key" value={key} />
      <p>
        <Copyable label="Key:" value={key} />
      </p>
      <div key={state.attempt} inert={pending}>
        <Checkbox id="understood" name="understood" value="yes" label="I have copied the key, or we shall never need it." errors={errors} />
      </div>
      <SubmitButton variant="danger" pending="Destroying…">
        Destroy the attribution
      </SubmitButton>
    </form>
  )
}
