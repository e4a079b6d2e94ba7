import type { ComponentProps } from 'react'
import styles from './checkbox.module.css'
import { Choice } from './choice'
import { FieldErrors, type FieldProps } from './field-frame'

export interface CheckboxProps extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'className' | 'type'> {}

export function Checkbox({ label, hint, errors = [], required, aside, ...input }: CheckboxProps) {
  return (
    <div className={errors.length > 0 ? styles.failed : styles.field}>
      <FieldErrors id={input.id} errors={errors} />
      <div className={styles.head}>
        <Choice
          {...input}
          type="checkbox"
          label={required ? <>{label} (required)</> : label}
          hint={hint}
          aria-describedby={errors.length > 0 ? `${input.id}-errors` : undefined}
          aria-invalid={errors.length > 0 || undefined}
        />
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
    </div>
  )
}
