import type { ReactNode } from 'react'
import styles from './sortable-heading.module.css'

export interface ColumnSort {
  /** Where the table sorted by this column is found. */
  href: string
  direction: 'ascending' | 'descending' | null
}

export function SortableHeading(props: { sort?: ColumnSort; className?: string; children: ReactNode }) {
  const { sort, className, children } = props
  if (!sort) {
    return (
      <th scope="col" className={className}>
        {children}
      </th>
    )
  }
  return (
    <th scope="col" className={className} aria-sort={sort.direction ?? 'none'}>
      <a className={styles.link} href={sort.href}>
        {children}
        <svg className={styles.arrows} viewBox="0 0 8 14" width="8" height="14" aria-hidden="true">
          <path className={sort.direction === 'ascending' ? styles.on : styles.off} d="M4 1 7.5 6H.5Z" />
          <path className={sort.direction === 'descending' ? styles.on : styles.off} d="M4 13 .5 8h7Z" />
        </svg>
      </a>
    </th>
  )
}
