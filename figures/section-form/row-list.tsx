import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import type { FieldProps } from '@/components/field-frame'
import { Fieldset } from '@/components/fieldset'
import { rowsName } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { pageIn } from '@/domain/form/list-pages'
import { isAnsweredAlike } from './answer-as-above'
import { FormRow } from './form-row'
import { pathOf, type FormView } from './form-view'
import { ListPager, PageButtons } from './list-pager'
import { intentName } from './posted-names'
import { entriesId, OpenEntries } from './open-entries'
import { RowPresets } from './row-presets'
import { RowShares } from './row-shares'
import styles from './row-list.module.css'

/** A list whose rows are added, moved and removed by plain submit buttons, so that it works without script. */
export function RowList({ fields, frame, view }: { fields: readonly FieldPlan[]; frame: FieldProps; view: FormView }) {
  const rows = view.entries.get(rowsName(frame.name)) ?? []
  const page = pageIn(view.entries, frame.name)
  const place = { before: page?.first ?? 0, count: rows.length + (page ? page.total - page.drawn.length : 0), found: page !== null && page.find !== '' }
  const expected = view.form.expectedRows[pathOf(view, frame.name)]
  const label = String(frame.label)
  return (
    <Fieldset id={frame.id} legend={frame.label} hint={frame.hint} errors={frame.errors} required={frame.required} aside={frame.aside}>
      <RowPresets list={frame.name} view={view} />
      <RowShares list={frame.name} view={view} />
      <ListPager list={frame.name} label={label} view={view} />
      {rows.length === 0 && <p className={styles.none}>No entry yet.</p>}
      {rows.length > 1 && <OpenEntries list={frame.name} label={label} />}
      <ol id={entriesId(frame.name)} className={styles.rows}>
        {rows.map((row, index) => (
          <FormRow key={row} list={frame.name} row={row} place={{ index: place.before + index, count: place.count, follows: index > 0 && fields.some(isAnsweredAlike), movable: !place.found }} fields={fields} label={label} view={view} />
        ))}
      </ol>
      <PageButtons list={frame.name} label={label} view={view} />
      <ButtonRow>
        <Button variant="secondary" name={intentName} value={`add:${frame.name}`}>
          Add to: {label}
        </Button>
        {expected && (
          <Button variant="secondary" name={intentName} value={`fill:${frame.name}`}>
            {expected.label}
          </Button>
        )}
        {view.form.filledFromFiles?.[pathOf(view, frame.name)] && (
          <Button variant="secondary" name={intentName} value={`files:${frame.name}`}>
            Fill in from driver files
          </Button>
        )}
      </ButtonRow>
    </Fieldset>
  )
}
