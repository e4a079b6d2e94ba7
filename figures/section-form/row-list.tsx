import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import type { FieldProps } from '@/components/field-frame'
import { Fieldset } from '@/components/fieldset'
import { rowsName } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { FormRow } from './form-row'
import { pathOf, type FormView } from './form-view'
import { intentName } from './posted-names'
import styles from './row-list.module.css'

/** A list whose rows are added, moved and removed by plain submit buttons, so that it works without script. */
export function RowList({ fields, frame, view }: { fields: readonly FieldPlan[]; frame: FieldProps; view: FormView }) {
  const rows = view.entries.get(rowsName(frame.name)) ?? []
  const expected = view.form.expectedRows[pathOf(view, frame.name)]
  const label = String(frame.label)
  return (
    <Fieldset id={frame.id} legend={frame.label} hint={frame.hint} errors={frame.errors} required={frame.required} aside={frame.aside}>
      {rows.length === 0 && <p className={styles.none}>No entry yet.</p>}
      <ol className={styles.rows}>
        {rows.map((row, index) => (
          <FormRow key={row} list={frame.name} row={row} place={{ index, count: rows.length }} fields={fields} label={label} view={view} />
        ))}
      </ol>
      <ButtonRow>
        <Button variant="secondary" name={intentName} value={`add:${frame.name}`}>
          Add to: {label}
        </Button>
        {expected && (
          <Button variant="secondary" name={intentName} value={`fill:${frame.name}`}>
            {expected.label}
          </Button>
        )}
      </ButtonRow>
    </Fieldset>
  )
}
