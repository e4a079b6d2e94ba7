import type { ReactNode } from 'react'
import styles from './badge.module.css'

export interface BadgeProps {
  /** A drawn shape that differs from badge to badge, never colour alone. */
  shape?: ReactNode
  tone?: 'plain' | 'strong' | 'impact' | 'clock'
  children: ReactNode
}

export function Badge({ shape, tone = 'plain', children }: BadgeProps) {
  return (
    <span className={`${styles.badge} ${styles[tone]}`}>
      {shape}
      <span>{children}</span>
    </span>
  )
}
