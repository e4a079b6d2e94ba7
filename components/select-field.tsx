import type { ComponentProps } from 'react'
import styles from './control.module.css'
import { describedBy, FieldFrame, type FieldProps } from './field-frame'

export interface Option {
  value: string
  label: string
  hint?: string
  /** Choices of one group stand together under its name. */
  group?: string
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
        {[...new Set(options.map(({ group }) => group))].map((group) => {
          const members = options.filter((option) => option.group === group)
          return group === undefined ? <Choices key="" options={members} /> : <optgroup key={group} label={group}><Choices options={members} /></optgroup>
        })}
      </select>
    </FieldFrame>
  )
}

function Choices({ options }: { options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}
