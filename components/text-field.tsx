import type { ComponentProps } from 'react'
import styles from './control.module.css'
import { describedBy, FieldFrame, type FieldProps } from './field-frame'

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'className' | 'width'> {
  width?: 'short' | 'medium' | 'full'
  mono?: boolean
}

export function TextField({ label, hint, errors, required, aside, width = 'full', mono, ...input }: TextFieldProps) {
  const shape = [styles.control, styles[width], mono && styles.mono].filter(Boolean).join(' ')
  return (
    <FieldFrame id={input.id} label={label} hint={hint} errors={errors} required={required} aside={aside}>
      <input
        type="text"
        autoComplete="off"
        {...input}
        className={shape}
        aria-describedby={describedBy({ id: input.id, hint, errors })}
        aria-invalid={errors?.length ? true : undefined}
        aria-required={required || undefined}
      />
    </FieldFrame>
  )
}
