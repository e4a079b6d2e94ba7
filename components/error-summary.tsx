import type { ReactNode } from 'react'
import { FocusOnMount } from './focus-on-mount'
import { NoticeSign } from './notice-sign'
import styles from './error-summary.module.css'

export interface SummaryError {
  /** The id of the field the error is about; without one the error stands alone. */
  field?: string
  /** Where the field is, when it is on another page. */
  href?: string
  message: string
}

export interface ErrorSummaryProps {
  errors: SummaryError[]
  title?: ReactNode
  /** What was kept and what to do. */
  children?: ReactNode
}

export function ErrorSummary({ errors, title = 'Some answers need another look', children }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <FocusOnMount
      className={styles.summary}
      labelledBy="error-summary-title"
      signal={errors.map((error) => `${error.field}:${error.message}`).join('\n')}
    >
      <NoticeSign kind="failure" />
      <div className={styles.words}>
        <h2 className={styles.title} id="error-summary-title">
          {title}
        </h2>
        {children && <div className={styles.text}>{children}</div>}
        <ul className={styles.list}>
          {errors.map(({ field, href = field && `#${field}`, message }, index) => (
            <li key={`${field}-${index}`}>{href ? <a href={href}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    </FocusOnMount>
  )
}
