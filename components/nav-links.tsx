import type { ReactNode } from 'react'
import styles from './nav-links.module.css'

export interface NavLink {
  href: string
  text: ReactNode
  current?: boolean
}

export function NavLinks({ label, links }: { label: string; links: NavLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link.href}>
            <a className={styles.link} href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
