import { DefinitionList } from '@/components/definition-list'
import { rowsIn, type BodyRow } from '@/domain/field-path'
import type { FieldPlan } from '@/domain/form/form-plan'
import { pageIn } from '@/domain/form/list-pages'
import { titleOfRow } from '@/domain/form/row-title'
import { valueWords } from '@/domain/form/value-words'
import { pathOf, type FormView } from '@/figures/section-form/form-view'
import styles from './read-only-section.module.css'

interface ReadOnlyValueProps {
  field: FieldPlan
  value: unknown
  view: FormView
}

/** What is stored in a field, in words; the entries of a list one under the other, each under what names it. */
export function ReadOnlyValue({ field: { name, control }, value, view }: ReadOnlyValueProps) {
  const rows = control.type === 'rows' ? rowsIn(value) : []
  if (control.type !== 'rows' || rows.length === 0) return <div className={styles.text}>{words(view, name, control, value)}</div>
  const before = pageIn(view.entries, name)?.first ?? 0
  return rows.map((row, index) => (
    <article key={row.row} className={styles.row}>
      <h2>
        {before + index + 1}. {titleOfRow(control.fields, row) || 'New entry'}
      </h2>
      <DefinitionList items={itemsOf(view, name, control.fields, row)} />
    </article>
  ))
}

function itemsOf(view: FormView, list: string, fields: readonly FieldPlan[], row: BodyRow) {
  return fields
    .filter(({ name }) => row[name] !== undefined)
    .map(({ name, label, control }) => ({ key: name, term: label, value: <div className={styles.text}>{words(view, `${list}.${name}`, control, row[name])}</div> }))
}

/** A row of another list is told by its words, not by its id. */
function words(view: FormView, name: string, control: FieldPlan['control'], value: unknown): string {
  const refers = control.type === 'row_ref' || control.type === 'row_refs'
  const options = refers ? view.references.get(pathOf(view, name)) : undefined
  return valueWords(refers && options ? { type: 'choices', options } : control, value)
}
