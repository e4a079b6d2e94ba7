import type { ReactNode } from 'react'
import { NoticeSign } from './notice-sign'
import styles from './field-frame.module.css'

/** What every field takes besides the attributes of its native control. */
export interface FieldProps {
  id: string
  name: string
  label: ReactNode
  hint?: ReactNode
  errors?: string[]
  /** Marks the field in words; never blocks sending, so that unfinished work can be kept. */
  required?: boolean
  /** Stands beside the label. */
  aside?: ReactNode
}

/** The value of aria-describedby for a field: its hint, then its errors. */
export function describedBy({ id, hint, errors = [] }: Pick<FieldProps, 'id' | 'hint' | 'errors'>): string | undefined {
  return [hint && `${id}-hint`, errors.length > 0 && `${id}-errors`].filter(Boolean).join(' ') || undefined
}

export function FieldErrors({ id, errors = [] }: Pick<FieldProps, 'id' | 'errors'>) {
  if (errors.length === 0) return null
  return (
    <div className={styles.errors} id={`${id}-errors`}>
      {errors.map((error) => (
        <p className={styles.error} key={error}>
          <NoticeSign kind="failure" size={18} />
          <span>
            <span className={styles.errorWord}>Error: </span>
            {error}
          </span>
        </p>
      ))}
    </div>
  )
}

export function RequiredMark() {
  return <span className={styles.required}> (required)</span>
}

export function FieldHint({ id, hint }: Pick<FieldProps, 'id' | 'hint'>) {
  if (!hint) return null
  return (
    <div className={styles.hint} id={`${id}-hint`}>
      {hint}
    </div>
  )
}

/** A label with its hint and errors around one control. */
export function FieldFrame({ id, label, hint, errors = [], required, aside, children }: Omit<FieldProps, 'name'> & { children: ReactNode }) {
  return (
    <div className={errors.length > 0 ? styles.failed : styles.field}>
      <div className={styles.head}>
        <label className={styles.label} htmlFor={id}>
          {label}
          {required && <RequiredMark />}
        </label>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      <FieldHint id={id} hint={hint} />
      <FieldErrors id={id} errors={errors} />
      {children}
    </div>
  )
}
