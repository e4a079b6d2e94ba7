import type { FieldPlan } from '@/domain/form/form-plan'
import { FieldNotes } from './field-notes'
import { FormField } from './form-field'
import { notesOn, type FormView } from './form-view'
import { OfferedLists } from './offered-lists'

/** All that one section asks, in schema order, with the notes on the section as a whole above it. */
export function SectionFields({ plan, view, label }: { plan: readonly FieldPlan[]; view: FormView; label: string }) {
  return (
    <>
      <OfferedLists plan={plan} view={view} />
      <FieldNotes notes={view.notes.filter((note) => note.path === view.section)} view={view} about={label} />
      {plan.map((field) => (
        <FormField key={field.name} field={field} name={field.name} view={view} />
      ))}
      <StrayNotes plan={plan} view={view} />
    </>
  )
}

/** Notes whose row is gone, or whose field this version of the schema lacks, are not lost. */
function StrayNotes({ plan, view }: { plan: readonly FieldPlan[]; view: FormView }) {
  const placed = new Set([...view.notes.filter((note) => note.path === view.section), ...plan.flatMap((field) => placedOn(field, field.name, view))])
  return <FieldNotes notes={view.notes.filter((note) => !placed.has(note))} view={view} about="what is no longer here" />
}

function placedOn(field: FieldPlan, name: string, view: FormView): FormView['notes'][number][] {
  const here = notesOn(view, name)
  if (field.control.type !== 'rows') return here
  const inner = field.control.fields
  const rows = view.entries.get(`${name}@row`) ?? []
  return [...here, ...rows.flatMap((row) => [...notesOn(view, `${name}#${row}`), ...inner.flatMap((leaf) => notesOn(view, `${name}#${row}.${leaf.name}`))])]
}
