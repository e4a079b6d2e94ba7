import type { ReactNode } from 'react'
import styles from './page-section.module.css'

export interface PageSectionProps {
  id: string
  heading: ReactNode
  /** Under the heading, in the margin on wide screens. */
  note?: ReactNode
  children: ReactNode
}

export function PageSection({ id, heading, note, children }: PageSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={`${id}-heading`} id={id}>
      <div className={styles.margin}>
        <h2 className={styles.heading} id={`${id}-heading`}>
          {heading}
        </h2>
        {note && <div className={styles.note}>{note}</div>}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  )
}
