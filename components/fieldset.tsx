import type { ReactNode } from 'react'
import { describedBy, FieldErrors, FieldHint, RequiredMark, type FieldProps } from './field-frame'
import styles from './fieldset.module.css'

export interface FieldsetProps extends Omit<FieldProps, 'name' | 'label'> {
  legend: ReactNode
  /** `group` rules off several fields; `question` is one field made of several controls. */
  kind?: 'group' | 'question'
  children: ReactNode
}

export function Fieldset({ id, legend, hint, errors = [], required, aside, kind = 'group', children }: FieldsetProps) {
  const frame = [styles.fieldset, styles[kind], errors.length > 0 && styles.failed].filter(Boolean).join(' ')
  return (
    <fieldset className={frame} id={kind === 'group' ? id : `${id}-set`} aria-describedby={describedBy({ id, hint, errors })}>
      <legend className={styles.legend}>
        {legend}
        {required && <RequiredMark />}
      </legend>
      {aside && <div className={styles.aside}>{aside}</div>}
      <FieldHint id={id} hint={hint} />
      <FieldErrors id={id} errors={errors} />
      <div className={styles.controls}>{children}</div>
    </fieldset>
  )
}
