import { Fieldset } from '@/components/fieldset'
import type { PartPlan } from '@/domain/form/form-plan'
import { controlId } from './control-names'
import { FieldControl, type FieldControlProps } from './field-control'
import { errorsAt } from './form-view'
import styles from './group-fields.module.css'

/** One value made of several parts: a range with its unit and method. */
export function GroupFields({ parts, frame, view, within }: Omit<FieldControlProps, 'control'> & { parts: readonly PartPlan[] }) {
  return (
    <Fieldset id={frame.id} kind="question" legend={frame.label} hint={frame.hint} errors={frame.errors} required={frame.required} aside={frame.aside}>
      <div className={styles.parts}>
        {parts.map((part) => {
          const name = `${frame.name}.${part.name}`
          return <FieldControl key={name} control={part.control} frame={{ id: controlId(name), name, label: part.label, errors: errorsAt(view, name) }} view={view} within={within} />
        })}
      </div>
    </Fieldset>
  )
}
