import type { ComponentProps, ReactNode } from 'react'
import styles from './choice.module.css'

export interface ChoiceProps extends Omit<ComponentProps<'input'>, 'className' | 'type'> {
  id: string
  type: 'radio' | 'checkbox'
  label: ReactNode
  hint?: ReactNode
}

/** One radio button or tick box with its words; the whole line is the target. */
export function Choice({ label, hint, ...input }: ChoiceProps) {
  const description = [hint && `${input.id}-hint`, input['aria-describedby']].filter(Boolean).join(' ')
  return (
    <div className={styles.choice}>
      <input {...input} className={styles.input} aria-describedby={description || undefined} />
      <label className={styles.label} htmlFor={input.id}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${input.id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
