import type { ReactNode } from 'react'
import styles from './page-heading.module.css'

export interface PageHeadingProps {
  /** What kind of page this is, above the title. */
  kicker?: ReactNode
  title: ReactNode
  lede?: ReactNode
  /** Badges and identifiers under the title. */
  meta?: ReactNode
  actions?: ReactNode
  /** Facts about the page, such as version and address: in a column of their own on wide screens. */
  aside?: ReactNode
  /** `document` sets the title large, for the pages people cite. */
  size?: 'page' | 'document'
}

export function PageHeading({ kicker, title, lede, meta, actions, aside, size = 'page' }: PageHeadingProps) {
  return (
    <div className={`${styles.heading} ${size === 'document' ? styles.document : ''}`}>
      <div className={styles.words}>
        {kicker && <p className={styles.kicker}>{kicker}</p>}
        <h1 className={styles.title}>{title}</h1>
        {lede && <p className={styles.lede}>{lede}</p>}
        {meta && <div className={styles.meta}>{meta}</div>}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
