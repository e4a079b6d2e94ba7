import { memo } from 'react'
import type { FieldPlan } from '@/domain/form/form-plan'
import type { FormView } from '@/figures/section-form/form-view'
import { revisionName } from '@/figures/section-form/posted-names'
import { SectionFields } from '@/figures/section-form/section-fields'
import { ConflictPanel } from './conflict-panel'
import type { Conflict } from './section-state'

interface FormBodyProps {
  revision: number
  conflict: Conflict | undefined
  plan: readonly FieldPlan[]
  view: FormView
  label: string
}

// While the form stands, its field is written by hand as saves are answered: drawing it again would set it back.
const RevisionField = memo(function RevisionField({ revision }: { revision: number }) {
  return <input type="hidden" name={revisionName} defaultValue={revision} />
})

/** All that is typed in. Drawn once for each answer, not at each key. */
export const FormBody = memo(function FormBody({ revision, conflict, plan, view, label }: FormBodyProps) {
  return (
    <>
      <RevisionField revision={revision} />
      {conflict ? <ConflictPanel conflict={conflict} view={view} /> : <SectionFields plan={plan} view={view} label={label} />}
    </>
  )
})
