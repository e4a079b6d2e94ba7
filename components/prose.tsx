import type { ReactNode } from 'react'
import styles from './prose.module.css'

/** Running text set in the serif, at the reading measure. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>
}
