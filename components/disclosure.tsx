import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

export function Disclosure({ summary, open, id, children }: { summary: ReactNode; open?: boolean; id?: string; children: ReactNode }) {
  return (
    <details className={styles.details} open={open} id={id}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
