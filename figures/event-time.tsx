import { formatUtcClock, formatUtcDay, machineTime } from '@/components/format-utc'
import { isNoAnswer, isWithheld } from '@/domain/answers'
import type { Moment } from '@/domain/timestamp'
import { Answer } from './answer'
import styles from './event-time.module.css'
import type { TimelineEvent } from './timeline-events'

export interface EventTimeProps {
  at: TimelineEvent['at']
  /** The time of the event before; a day they share is not drawn again, though it is still read aloud. */
  before?: Moment
}

/** The time of an event, or why there is none. */
export function EventTime({ at, before }: EventTimeProps) {
  if (at === undefined || isNoAnswer(at) || isWithheld(at)) return <Answer value={at} />
  const time = new Date(at.at)
  const day = formatUtcDay(time)
  const clock = formatUtcClock(time, at.precision)
  const sameDay = before !== undefined && formatUtcDay(new Date(before.at)) === day
  return (
    <time className={styles.time} dateTime={machineTime(time, at.precision)}>
      <span className={sameDay && clock ? styles.repeated : styles.day}>
        {day}
        {clock && ', '}
      </span>
      {clock && <span className={styles.clock}>{clock}</span>}
    </time>
  )
}
