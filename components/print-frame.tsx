import type { ReactNode } from 'react'
import styles from './print-frame.module.css'

export interface PrintFrameProps {
  /** Who issues this and what it is. */
  heading: string
  /** Where the same text is found again. */
  address: string
  version?: string
  /** Stands at the right of head and foot of every sheet, in 12 points. */
  label?: string
  /** What the label allows. */
  note?: string
  children: ReactNode
}

/** On paper, every sheet carries head and foot; on screen only the children are there. */
export function PrintFrame({ heading, address, version, label, note, children }: PrintFrameProps) {
  return (
    <div className={styles.sheet}>
      <div className={styles.head}>
        <div className={styles.line}>
          <span>
            <b>{heading}</b>
            {version && <span className={styles.version}> version {version}</span>}
          </span>
          {label && <b className={styles.label}>{label}</b>}
        </div>
      </div>
      <div className={styles.foot}>
        <div className={styles.footSpace} />
      </div>
      <div className={styles.fixedFoot}>
        <div className={styles.line}>
          <span>
            <span className={styles.address}>{address}</span>
            {note && <span> {note}</span>}
          </span>
          {label && <b className={styles.label}>{label}</b>}
        </div>
      </div>
      <div className={styles.content}>{children}</div>
    </div>
  )
}
