import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { first, inRow, rowsName } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { intentName } from './posted-names'
import { controlId } from './control-names'
import { FieldNotes } from './field-notes'
import { FormField } from './form-field'
import { notesOn, pathOf, type FormView } from './form-view'
import { rowTitle } from '@/domain/form/row-title'
import styles from './form-row.module.css'

interface FormRowProps {
  list: string
  row: string
  /** Where it stands in its list, whether one that can be answered alike stands above it, and whether it may be moved. */
  place: { index: number; count: number; follows: boolean; movable: boolean }
  fields: readonly FieldPlan[]
  label: string
  view: FormView
}

/** As many rows stand open from the start. */
const fewRows = 2

function wantsAttention(view: FormView, start: string): boolean {
  const within = (name: string) => name === start || name.startsWith(`${start}.`)
  return [...view.errors.keys()].some(within) || view.notes.some((note) => within(note.path.slice(view.section.length + 1)) && !note.answer)
}

/** The row of another list that this one belongs to, in words: the channel of a ring. */
function ownerOf(fields: readonly FieldPlan[], view: FormView, start: string): string {
  const naming = fields[0]?.control.type === 'row_ref' ? `${start}.${fields[0].name}` : null
  const options = naming === null ? [] : (view.references.get(pathOf(view, naming)) ?? [])
  return options.find((option) => option.value === first(view.entries, naming ?? ''))?.label ?? ''
}

export function FormRow({ list, row, place, fields, label, view }: FormRowProps) {
  const start = `${list}#${row}`
  const title = [ownerOf(fields, view, start), rowTitle(fields, view.entries, start)].filter(Boolean).join(': ')
  const spoken = `${label}, ${place.index + 1}${title ? `: ${title}` : ''}`
  const open = place.count <= fewRows || view.opened.some((name) => name === start || name.startsWith(`${start}.`)) || title === '' || wantsAttention(view, start)
  return (
    <li className={styles.row} id={controlId(start)} tabIndex={-1}>
      <input type="hidden" name={rowsName(list)} defaultValue={row} />
      <details open={open}>
        <summary className={styles.summary}>
          <span className={styles.number}>{place.index + 1}</span>
          <span className={styles.title}>{title || 'New entry'}</span>
        </summary>
        <div className={styles.fields}>
          {(view.errors.get(start) ?? []).map((message) => (
            <p key={message} className={styles.error}>
              Error: {message}
            </p>
          ))}
          {place.follows && (
            <Button variant="secondary" name={intentName} value={`above:${list}:${row}`} aria-label={`Choose as above in ${spoken}`}>
              Choose as above
            </Button>
          )}
          <FieldNotes notes={notesOn(view, start)} view={view} about={spoken} />
          {fields.map((field) => (
            <FormField key={field.name} field={field} name={inRow(list, row, field.name)} view={view} within={spoken} />
          ))}
          <RowButtons list={list} row={row} place={place} spoken={spoken} />
        </div>
      </details>
    </li>
  )
}

function RowButtons({ list, row, place, spoken }: Pick<FormRowProps, 'list' | 'row' | 'place'> & { spoken: string }) {
  return (
    <ButtonRow>
      {place.movable && place.index > 0 && (
        <Button variant="secondary" name={intentName} value={`up:${list}:${row}`} aria-label={`Move up ${spoken}`}>
          Move up
        </Button>
      )}
      {place.movable && place.index < place.count - 1 && (
        <Button variant="secondary" name={intentName} value={`down:${list}:${row}`} aria-label={`Move down ${spoken}`}>
          Move down
        </Button>
      )}
      <Button variant="secondary" name={intentName} value={`remove:${list}:${row}`} aria-label={`Remove ${spoken}`}>
        Remove
      </Button>
    </ButtonRow>
  )
}
