import type { ReactNode } from 'react'
import { NoticeSign, type NoticeKind } from './notice-sign'
import styles from './notice-box.module.css'

export interface NoticeBoxProps {
  kind: NoticeKind
  title: ReactNode
  /** Announced when it appears after a deed; leave off for what stands on the page from the start. */
  announce?: boolean
  id?: string
  children?: ReactNode
}

export function NoticeBox({ kind, title, announce, id, children }: NoticeBoxProps) {
  const role = announce ? (kind === 'failure' ? 'alert' : 'status') : undefined
  return (
    <div className={`${styles.box} ${styles[kind]}`} role={role} id={id}>
      <NoticeSign kind={kind} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.text}>{children}</div>}
      </div>
    </div>
  )
}
