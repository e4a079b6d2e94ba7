import styles from './pager.module.css'

export interface PagerProps {
  label: string
  /** For instance "41 to 60 of 212", or "more than 1,000". */
  count: string
  previous?: string
  next?: string
}

export function Pager({ label, count, previous, next }: PagerProps) {
  return (
    <nav className={styles.pager} aria-label={label}>
      <p className={styles.count}>{count}</p>
      <ul className={styles.links}>
        {previous && (
          <li>
            <a className={styles.link} href={previous} rel="prev">
              Previous
            </a>
          </li>
        )}
        {next && (
          <li>
            <a className={styles.link} href={next} rel="next">
              Next
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
