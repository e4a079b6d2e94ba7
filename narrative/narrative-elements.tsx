import type { ReactNode } from 'react'
import { isAllowedAddress, isSourceAddress } from './allowed-address'
import styles from './narrative.module.css'

type Inside = { children?: ReactNode }
type Titled = Inside & { title?: string }

function Link({ href, title, children }: Titled & { href?: string }) {
  if (!href || !isAllowedAddress(href)) return <>{children}</>
  return (
    <a href={href} title={title} rel="noopener noreferrer nofollow">
      {children}
    </a>
  )
}

function Note({ title, children }: Titled) {
  return (
    <div role="note" className={styles.note}>
      <p className={styles.title}>{titled('Note', title)}</p>
      {children}
    </div>
  )
}

function Caution({ title, children }: Titled) {
  return (
    <div role="note" className={styles.caution}>
      <p className={styles.title}>{titled('Caution', title)}</p>
      {children}
    </div>
  )
}

function titled(kind: string, title: string | undefined): string {
  return title ? `${kind}: ${title}` : kind
}

function Excerpt({ source = '', title, children }: Titled & { source?: string }) {
  return (
    <figure className={styles.excerpt}>
      <blockquote>{children}</blockquote>
      <figcaption>From {isSourceAddress(source) ? <Link href={source}>{title || new URL(source).host}</Link> : title}</figcaption>
    </figure>
  )
}

// A table that is too wide scrolls inside its own box, which the keyboard must be able to reach.
function Table({ children }: Inside) {
  return (
    <div className={styles.scroll} role="region" aria-label="Table" tabIndex={0}>
      <table>{children}</table>
    </div>
  )
}

type Cell = Inside & { align?: string }

function HeaderCell({ align, children }: Cell) {
  return (
    <th scope="col" className={alignment(align)}>
      {children}
    </th>
  )
}

function DataCell({ align, children }: Cell) {
  return <td className={alignment(align)}>{children}</td>
}

function alignment(align: string | undefined): string | undefined {
  return align === 'right' ? styles.right : align === 'center' ? styles.center : undefined
}

export const narrativeElements = { a: Link, table: Table, th: HeaderCell, td: DataCell, Note, Caution, Excerpt }
