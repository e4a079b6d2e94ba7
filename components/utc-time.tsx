import { formatUtc, formatUtcFigures, machineTime, type TimePrecision } from './format-utc'
import styles from './utc-time.module.css'

export interface UtcTimeProps {
  /** ISO 8601 or a Date. */
  at: string | Date
  precision?: TimePrecision
  /** "2024-07-19 04:09 UTC", for columns of a table. */
  compact?: boolean
}

/** An absolute time in UTC, as far as it is known. */
export function UtcTime({ at, precision = 'minute', compact }: UtcTimeProps) {
  const time = new Date(at)
  return (
    <time className={compact ? styles.compact : styles.time} dateTime={machineTime(time, precision)}>
      {compact ? formatUtcFigures(time, precision) : formatUtc(time, precision)}
    </time>
  )
}
