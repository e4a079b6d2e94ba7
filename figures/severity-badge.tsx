import { Badge } from '@/components/badge'
import styles from './severity-badge.module.css'

export type Severity = 'S1' | 'S2' | 'S3' | 'S4'

const words: Record<Severity, string> = {
  S1: 'hosts unusable at scale',
  S2: 'serious host impact',
  S3: 'limited host impact',
  S4: 'no host impact',
}

const bars: Record<Severity, number> = { S1: 4, S2: 3, S3: 2, S4: 1 }

export interface SeverityBadgeProps {
  severity: Severity
  /** Computed from a lower bound: it may turn out worse. */
  atLeast?: boolean
  /** Leaves the words away where a column explains them. */
  short?: boolean
}

/** Severity by host impact: S1 is the gravest. */
export function SeverityBadge({ severity, atLeast, short }: SeverityBadgeProps) {
  const impact = severity !== 'S4'
  const shape = (
    <svg viewBox="0 0 18 14" width="18" height="14" aria-hidden="true">
      {[1, 2, 3, 4].map((bar) => (
        <rect key={bar} className={bar <= bars[severity] ? (impact ? styles.lit : styles.calm) : styles.unlit} x={(bar - 1) * 4.5 + 0.5} y={11 - bar * 2.5} width="3" height={2.5 + bar * 2.5} />
      ))}
    </svg>
  )
  return (
    <Badge shape={shape} tone={impact ? 'impact' : 'plain'}>
      <span className={styles.code}>
        {atLeast && 'At least '}
        {severity}
      </span>
      {!short && <span className={styles.words}> {words[severity]}</span>}
    </Badge>
  )
}
