import type { ReactNode } from 'react'
import styles from './definition-list.module.css'

export interface Definition {
  key?: string
  term: ReactNode
  /** Stands at the end of the term's row: who may see it, a link to change it. */
  aside?: ReactNode
  value: ReactNode
}

export interface DefinitionListProps {
  items: Definition[]
  /** `figures` sets few values large and side by side, as on an instrument; `compact` is for a narrow column. */
  variant?: 'rows' | 'figures' | 'compact'
}

export function DefinitionList({ items, variant = 'rows' }: DefinitionListProps) {
  return (
    <dl className={styles[variant]}>
      {items.map((item, index) => (
        <div className={styles.item} key={item.key ?? index}>
          <dt className={styles.term}>{item.term}</dt>
          <dd className={styles.value}>{item.value}</dd>
          {item.aside && <dd className={styles.aside}>{item.aside}</dd>}
        </div>
      ))}
    </dl>
  )
}
