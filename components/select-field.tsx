import type { ComponentProps } from 'react'
import styles from './control.module.css'
import { describedBy, FieldFrame, type FieldProps } from './field-frame'

export interface Option {
  value: string
  label: string
  hint?: string
}

export interface SelectFieldProps extends FieldProps, Omit<ComponentProps<'select'>, keyof FieldProps | 'className' | 'children'> {
  options: Option[]
  /** Words of the choice that stands for none made yet; its value is empty. */
  placeholder?: string
}

export function SelectField({ label, hint, errors, required, aside, options, placeholder, ...select }: SelectFieldProps) {
  return (
    <FieldFrame id={select.id} label={label} hint={hint} errors={errors} required={required} aside={aside}>
      <select
        {...select}
        className={`${styles.control} ${styles.medium}`}
        aria-describedby={describedBy({ id: select.id, hint, errors })}
        aria-invalid={errors?.length ? true : undefined}
        aria-required={required || undefined}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
