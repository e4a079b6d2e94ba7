import styles from './event-marker.module.css'
import type { EventTone } from './timeline-events'

const shapes: Record<EventTone, string> = {
  exposure: 'M0-10 10 0 0 10-10 0Z',
  impact: 'M-6-10h12l4 4V6l-4 4H-6l-4-4V-6Z',
  control: 'M-9-9H9V9H-9Z',
  word: 'M0-9.5A9.5 9.5 0 1 1 0 9.5 9.5 9.5 0 1 1 0-9.5Z',
  recovery: 'M0-9.5A9.5 9.5 0 1 1 0 9.5 9.5 9.5 0 1 1 0-9.5Z',
  plain: 'M0-9.5A9.5 9.5 0 1 1 0 9.5 9.5 9.5 0 1 1 0-9.5Z',
}

/** The numbered mark of one event, drawn around the origin of its parent. */
export function EventMarker({ tone, number }: { tone: EventTone; number: number | string }) {
  return (
    <g className={styles[tone]}>
      <path d={shapes[tone]} />
      <text textAnchor="middle" y="4">
        {number}
      </text>
    </g>
  )
}
