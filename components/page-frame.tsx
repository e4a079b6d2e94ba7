import type { ReactNode } from 'react'
import styles from './page-frame.module.css'

export interface PageFrameProps {
  header: ReactNode
  footer?: ReactNode
  /** `reading` for documents and forms, `wide` for tables people compare. */
  width?: 'reading' | 'wide'
  /** Stands before the main column on wide screens, above it on narrow ones. */
  side?: ReactNode
  children: ReactNode
}

export function PageFrame({ header, footer, width = 'reading', side, children }: PageFrameProps) {
  return (
    <div className={`${styles.page} ${width === 'wide' ? styles.wide : ''}`}>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      <div className={styles.header}>{header}</div>
      <div className={side ? styles.sided : styles.body}>
        {side && <div className={styles.side}>{side}</div>}
        <main id="main" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  )
}
