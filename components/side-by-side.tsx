import type { ReactNode } from 'react'
import styles from './side-by-side.module.css'

export interface Side {
  heading: ReactNode
  note?: ReactNode
  content: ReactNode
}

/** Two texts beside each other, one after the other where there is no room. */
export function SideBySide({ id, left, right }: { id: string; left: Side; right: Side }) {
  return (
    <div className={styles.pair}>
      {[left, right].map((side, index) => (
        <section className={styles.side} key={index} aria-labelledby={`${id}-${index}`}>
          <h3 className={styles.heading} id={`${id}-${index}`}>
            {side.heading}
          </h3>
          {side.note && <p className={styles.note}>{side.note}</p>}
          <div className={styles.content}>{side.content}</div>
        </section>
      ))}
    </div>
  )
}
