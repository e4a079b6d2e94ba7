import { Button } from '@/components/button'
import { Disclosure } from '@/components/disclosure'
import { Fieldset } from '@/components/fieldset'
import { SelectField } from '@/components/select-field'
import { first } from '@/domain/form/form-entries'
import { controlId } from './control-names'
import { errorsAt, pathOf, type FormView } from './form-view'
import { intentName, presetForName, presetName } from './posted-names'
import styles from './row-presets.module.css'

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
        <SelectField id={controlId(owner)} name={owner} label="For" placeholder="Choose one" options={owners} defaultValue={first(view.entries, owner)} errors={errorsAt(view, owner)} />
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
