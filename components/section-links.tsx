import type { ReactNode } from 'react'
import styles from './section-links.module.css'

export interface SectionLink {
  href: string
  text: ReactNode
  /** What is done or missing there, in words. */
  state?: ReactNode
  /** Draws the mark before the text: filled, half, empty. Always said by `state` too. */
  mark?: 'done' | 'begun' | 'open'
  current?: boolean
}

/** The parts of something worked on over several pages. */
export function SectionLinks({ label, links }: { label: string; links: SectionLink[] }) {
  return (
    <nav aria-label={label}>
      <ol className={styles.list}>
        {links.map((link) => (
          <li key={link.href}>
            <a className={styles.link} href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.mark && <SectionMark mark={link.mark} />}
              <span className={styles.words}>
                <span className={styles.text}>{link.text}</span>
                {link.state && <span className={styles.state}>{link.state}</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function SectionMark({ mark }: { mark: NonNullable<SectionLink['mark']> }) {
  return (
    <svg className={styles.mark} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <circle className={styles.outline} cx="7" cy="7" r="6" />
      {mark === 'begun' && <path className={styles.fill} d="M7 1a6 6 0 0 1 0 12Z" />}
      {mark === 'done' && <circle className={styles.fill} cx="7" cy="7" r="6" />}
      {mark === 'done' && <path className={styles.tick} d="M4 7.2 6.2 9.5 10 4.8" />}
    </svg>
  )
}
