import { Button } from '@/components/button'
import { first } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { AltitudeFacts } from '@/figures/altitude-facts'
import { AnswerInstead } from './answer-instead'
import { intentName } from './posted-names'
import { controlId } from './control-names'
import { FieldAudienceLink } from './field-audience-link'
import { FieldControl } from './field-control'
import { FieldNotes } from './field-notes'
import { errorsAt, notesOn, pathOf, type FormView } from './form-view'
import { RowList } from './row-list'
import styles from './form-field.module.css'

interface FormFieldProps {
  field: FieldPlan
  /** The field's path inside its section. */
  name: string
  view: FormView
  /** The row that it lies in, in words. */
  within?: string
}

/** One field with all that belongs to it: its control, what may be answered instead, its audience, its notes. */
export function FormField({ field, name, view, within }: FormFieldProps) {
  if (view.form.hidden.includes(pathOf(view, name))) return <input type="hidden" name={name} defaultValue={first(view.entries, name)} />
  const id = controlId(name)
  const severalControls = field.control.type === 'rows' || field.control.type === 'group'
  const frame = {
    id: severalControls ? `${id}-parts` : id,
    name,
    label: field.label,
    hint: field.hint ?? undefined,
    errors: errorsAt(view, name),
    required: field.required !== null && (field.required === 'always' || view.due.includes(field.required)),
    aside: <FieldAudienceLink view={view} name={name} label={field.label} />,
  }
  return (
    <div className={styles.field} id={severalControls ? id : undefined} tabIndex={severalControls ? -1 : undefined}>
      {field.control.type === 'rows' ? (
        <RowList fields={field.control.fields} frame={frame} view={view} />
      ) : (
        <FieldControl control={field.control} frame={frame} view={view} within={within} />
      )}
      <AltitudeFacts facts={view.altitudeFacts.get(name) ?? []} />
      {view.textOffers.includes(name) && <TextOffer name={name} />}
      {field.answerable && <AnswerInstead view={view} name={name} label={field.label} />}
      <FieldNotes notes={notesOn(view, name)} view={view} about={field.label} />
    </div>
  )
}

function TextOffer({ name }: { name: string }) {
  return (
    <p className={styles.offer}>
      <Button variant="secondary" name={intentName} value={`text:${name}`}>
        Treat as text
      </Button>{' '}
      <span>Keeps these signs as they are written and shows them to readers as text.</span>
    </p>
  )
}
