import styles from './notice-sign.module.css'

export type NoticeKind = 'information' | 'caution' | 'failure' | 'success'

const outlines: Record<NoticeKind, string> = {
  information: 'M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21Z',
  caution: 'M12 2 23 21.5H1Z',
  failure: 'M7.5 1.5h9l6 6v9l-6 6h-9l-6-6v-9Z',
  success: 'M1.5 1.5h21v21h-21Z',
}

const marks: Record<NoticeKind, string> = {
  information: 'M12 6v2.5M12 10.5V18',
  caution: 'M12 8.5v6M12 16.5V19',
  failure: 'M8 8l8 8M16 8l-8 8',
  success: 'M6.5 12.5l4 4 7-9',
}

export function NoticeSign({ kind, size = 24 }: { kind: NoticeKind; size?: number }) {
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path className={kind === 'failure' ? styles.solid : styles.outline} d={outlines[kind]} />
      <path className={kind === 'failure' ? styles.reversed : styles.mark} d={marks[kind]} />
    </svg>
  )
}
