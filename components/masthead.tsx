import type { ReactNode } from 'react'
import styles from './masthead.module.css'

export interface MastheadProps {
  mark: ReactNode
  name: string
  href: string
  /** Navigation, usually <NavLinks>. */
  children?: ReactNode
  /** Who is signed in, or where to sign in. */
  end?: ReactNode
}

export function Masthead({ mark, name, href, children, end }: MastheadProps) {
  return (
    <header className={styles.masthead}>
      <a className={styles.brand} href={href}>
        <span className={styles.mark}>{mark}</span>
        {name}
      </a>
      {children && <div className={styles.nav}>{children}</div>}
      {end && <div className={styles.end}>{end}</div>}
    </header>
  )
}
