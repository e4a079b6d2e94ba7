import type { ComponentProps } from 'react'
import styles from './control.module.css'
import { describedBy, FieldFrame, type FieldProps } from './field-frame'

export interface FileFieldProps extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'className' | 'type'> {}

export function FileField({ label, hint, errors, required, aside, ...input }: FileFieldProps) {
  return (
    <FieldFrame id={input.id} label={label} hint={hint} errors={errors} required={required} aside={aside}>
      <input
        {...input}
        type="file"
        className={`${styles.control} ${styles.file}`}
        aria-describedby={describedBy({ id: input.id, hint, errors })}
        aria-invalid={errors?.length ? true : undefined}
        aria-required={required || undefined}
      />
    </FieldFrame>
  )
}
