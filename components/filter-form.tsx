import type { ReactNode } from 'react'
import { Button } from './button'
import styles from './filter-form.module.css'

export interface FilterFormProps {
  label: string
  action: string
  /** Search parameters to carry along unchanged, such as the sort order. */
  keep?: Record<string, string>
  /** Address without any filter; shown as a link where a filter is set. */
  clear?: string
  submit?: string
  children: ReactNode
}

export function FilterForm({ label, action, keep = {}, clear, submit = 'Show', children }: FilterFormProps) {
  return (
    <form className={styles.form} method="get" action={action} role="search" aria-label={label}>
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className={styles.fields}>{children}</div>
      <div className={styles.end}>
        <Button variant="secondary">{submit}</Button>
        {clear && <a href={clear}>Clear filters</a>}
      </div>
    </form>
  )
}
