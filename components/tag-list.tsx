import type { ReactNode } from 'react'
import styles from './tag-list.module.css'

export function TagList({ label, tags }: { label: string; tags: { key: string; text: ReactNode; href?: string }[] }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {tags.map((tag) => (
        <li className={styles.tag} key={tag.key}>
          {tag.href ? <a href={tag.href}>{tag.text}</a> : tag.text}
        </li>
      ))}
    </ul>
  )
}
