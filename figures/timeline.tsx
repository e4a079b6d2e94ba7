import { DefinitionList } from '@/components/definition-list'
import { EventMarker } from './event-marker'
import { EventTime } from './event-time'
import { exposureOf, orderEvents, spanBetween, toneOf, type Exposure, type TimelineEvent, type TimelineSpan } from './timeline-events'
import { TimelineStrip } from './timeline-strip'
import styles from './timeline.module.css'

export interface TimelineProps {
  events: readonly TimelineEvent[]
  /** Durations to state above the drawing, between events named by row id. */
  spans?: readonly TimelineSpan[]
  label?: string
}

function itemClass(index: number, exposed: Exposure | null): string | undefined {
  return exposed && index >= exposed.begins && index < exposed.ends ? styles.exposed : styles.item
}

function exposureWords(index: number, exposed: Exposure | null): string | null {
  if (exposed?.begins === index) return 'Exposure begins'
  return exposed?.ends === index && !exposed.open ? 'Exposure ends' : null
}

/** Typed events on a drawn line; an ordered list of times and words without style sheets. */
export function Timeline({ events, spans = [], label = 'Timeline' }: TimelineProps) {
  const { timed, untimed } = orderEvents(events)
  const exposed = exposureOf(timed)
  const find = (row: string | undefined) => events.find((event) => event.row === row)
  return (
    <div className={styles.timeline}>
      {spans.length > 0 && (
        <DefinitionList
          variant="figures"
          items={spans.map((span) => ({ key: span.label, term: span.label, value: spanBetween(find(span.from), find(span.to)) }))}
        />
      )}
      <TimelineStrip events={events} label={label} />
      <ol className={styles.list} aria-label={label}>
        {timed.map((event, index) => (
          <li key={event.row} className={itemClass(index, exposed)} id={`event-${event.row}`}>
            <p className={styles.time}>
              <EventTime at={event.at} before={timed[index - 1]?.at} />
            </p>
            <svg className={styles.marker} viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
              <EventMarker tone={toneOf(event.type)} number={index + 1} />
            </svg>
            <div className={styles.words}>
              <p className={styles.label}>
                {event.label}
                {exposureWords(index, exposed) && <span className={styles.exposure}> {exposureWords(index, exposed)}</span>}
              </p>
              {event.text && <div className={styles.text}>{event.text}</div>}
              {index > 0 && <p className={styles.later}>{laterWords(timed[index - 1], event)}</p>}
            </div>
          </li>
        ))}
      </ol>
      <UntimedEvents events={untimed} />
    </div>
  )
}

function laterWords(before: TimelineEvent | undefined, event: TimelineEvent): string {
  const span = spanBetween(before, event)
  return span === 'less than a minute' ? 'in the same minute' : `${span} after the event before`
}

function UntimedEvents({ events }: { events: TimelineEvent[] }) {
  if (events.length === 0) return null
  return (
    <div className={styles.untimed}>
      <DefinitionList items={events.map((event) => ({ key: event.row, term: event.label, value: <EventTime at={event.at} /> }))} />
    </div>
  )
}
