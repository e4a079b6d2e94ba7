import controls from './control.module.css'
import styles from './date-time-field.module.css'
import { describedBy, type FieldProps } from './field-frame'
import { Fieldset } from './fieldset'

export interface DateTimeParts {
  /** YYYY-MM-DD, or whatever was typed. */
  date?: string
  /** HH:MM, 24 hours, UTC, or whatever was typed. */
  time?: string
  precision?: string
}

export interface DateTimeFieldProps extends FieldProps {
  defaultValue?: DateTimeParts
  /** Leave off where the precision is always the minute. */
  precisions?: { value: string; label: string }[]
  disabled?: boolean
}

/**
 * Posts `name.date`, `name.time` and `name.precision`. Text inputs, not type=date: those send nothing for an
 * unfinished date, so that what was typed would be lost, and they cannot be pasted into everywhere.
 */
export function DateTimeField({ id, name, label, defaultValue = {}, precisions, disabled, ...frame }: DateTimeFieldProps) {
  const shared = {
    disabled,
    autoComplete: 'off',
    className: `${controls.control} ${controls.mono}`,
    'aria-invalid': frame.errors?.length ? true : undefined,
    'aria-describedby': describedBy({ id, ...frame }),
    'aria-required': frame.required || undefined,
  }
  return (
    <Fieldset id={id} kind="question" legend={label} {...frame}>
      <div className={styles.parts}>
        <div className={styles.date}>
          <label className={styles.label} htmlFor={id}>
            Date, YYYY-MM-DD
          </label>
          <input {...shared} id={id} name={`${name}.date`} defaultValue={defaultValue.date} maxLength={10} />
        </div>
        <div className={styles.time}>
          <label className={styles.label} htmlFor={`${id}-time`}>
            Time, UTC
          </label>
          <input {...shared} id={`${id}-time`} name={`${name}.time`} defaultValue={defaultValue.time} maxLength={8} />
        </div>
        {precisions && (
          <div className={styles.precision}>
            <label className={styles.label} htmlFor={`${id}-precision`}>
              Known to the
            </label>
            <select
              id={`${id}-precision`}
              name={`${name}.precision`}
              defaultValue={defaultValue.precision ?? precisions[0]?.value}
              disabled={disabled}
              className={controls.control}
            >
              {precisions.map((precision) => (
                <option key={precision.value} value={precision.value}>
                  {precision.label}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
    </Fieldset>
  )
}
