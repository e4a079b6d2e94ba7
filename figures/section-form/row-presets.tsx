import { Button } from '@/components/button'
import { Disclosure } from '@/components/disclosure'
import { Fieldset } from '@/components/fieldset'
import { SelectField } from '@/components/select-field'
import { first, inRow, rowsName } from '@/domain/form/form-entries'
import { readReference } from '@/domain/form/references'
import { controlId } from './control-names'
import { errorsAt, pathOf, type FormView } from './form-view'
import { intentName, presetForName, presetName } from './posted-names'
import styles from './row-presets.module.css'

/** Whom the rows are for: whoever was chosen, or else the first who has none yet. Who was refused stays beside the reason. */
export function presetOwner(list: string, by: string, view: FormView): string {
  const name = presetForName(list)
  const asked = first(view.entries, name)
  const rows = view.entries.get(rowsName(list)) ?? []
  const held = new Set([...rows.map((row) => readReference(first(view.entries, inRow(list, row, by)))), ...(view.ownersElsewhere.get(list) ?? [])])
  if (asked !== '' && (!held.has(asked) || errorsAt(view, name).length > 0)) return asked
  return (view.references.get(`${pathOf(view, list)}.${by}`) ?? []).find(({ value }) => !held.has(value))?.value ?? ''
}

/** Ready-made rows for a row of another list: chosen, added at one press, then changed. */
export function RowPresets({ list, view }: { list: string; view: FormView }) {
  const offered = view.form.rowPresets?.[pathOf(view, list)]
  if (!offered) return null
  const { label, by, presets } = offered
  const [preset, owner] = [presetName(list), presetForName(list)]
  const owners = view.references.get(`${pathOf(view, list)}.${by}`) ?? []
  return (
    <Fieldset id={controlId(`${preset}s`)} kind="question" legend={label} hint="Its entries are added at the end. Then change what differs: nothing else is touched.">
      <div className={styles.choices}>
        <SelectField id={controlId(preset)} name={preset} label="Preset" placeholder="Choose one" options={presets.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={first(view.entries, preset)} errors={errorsAt(view, preset)} />
        <SelectField id={controlId(owner)} name={owner} label="For" placeholder="Choose one" options={owners} defaultValue={presetOwner(list, by, view)} errors={errorsAt(view, owner)} />
        <Button variant="secondary" name={intentName} value={`preset:${list}`}>
          Add its entries
        </Button>
      </div>
      <Disclosure summary="Where these come from">
        <dl className={styles.sources}>
          {presets.map(({ id, name, source, address }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                {source}{' '}
                {address && (
                  <a href={address} rel="noopener noreferrer">
                    {address}
                  </a>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Fieldset>
  )
}
