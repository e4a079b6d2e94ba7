import { distanceWords, spanWords } from '@/components/distance-words'
import { LocalTime } from '@/components/local-time'
import { UtcTime } from '@/components/utc-time'
import styles from './clock.module.css'

export interface ClockProps {
  label: string
  due: Date
  now: Date
  /** Signed-in pages only: adds the reader's own time with a little script. */
  local?: boolean
  /** One line, for tables. */
  compact?: boolean
}

/** "in 5 hours", or "passed 3 hours ago" */
export function clockWords(due: Date, now: Date): string {
  return due.getTime() > now.getTime() ? distanceWords(due, now) : `passed ${spanWords(now.getTime() - due.getTime())} ago`
}

function Face({ passed }: { passed: boolean }) {
  return (
    <svg className={styles.face} viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <circle className={passed ? styles.solid : styles.rim} cx="9" cy="9" r="7.5" />
      <path className={passed ? styles.reversed : styles.hand} d={passed ? 'M5.5 9h7' : 'M9 4.5V9l3 2'} />
    </svg>
  )
}

/** A due time: absolute in UTC, how far off, and the reader's own time where script may run. */
export function Clock({ label, due, now, local, compact }: ClockProps) {
  const passed = due.getTime() <= now.getTime()
  return (
    <div className={compact ? styles.compact : styles.clock}>
      <Face passed={passed} />
      <p className={styles.words}>
        <span className={styles.label}>{label}</span>{' '}
        <strong className={passed ? styles.passed : styles.distance}>{clockWords(due, now)}</strong>{' '}
        <span className={styles.absolute}>
          <UtcTime at={due} />
          {local && (
            <>
              {' '}
              <LocalTime at={due.toISOString()} />
            </>
          )}
        </span>
      </p>
    </div>
  )
}
