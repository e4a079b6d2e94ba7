import { spanWords } from '@/components/distance-words'
import { formatUtcDay } from '@/components/format-utc'
import { EventMarker } from './event-marker'
import { exposureOf, orderEvents, spanBetween, toneOf, type TimedEvent, type TimelineEvent } from './timeline-events'
import { scaleEvents, type ScaledGap } from './timeline-scale'
import styles from './timeline-strip.module.css'

const line = 46
const percent = (value: number) => `${value.toFixed(2)}%`

/** The strip read aloud. */
export function stripSentence(events: readonly TimedEvent[]): string {
  const first = events[0]
  const last = events.at(-1)
  if (!first || !last) return 'No event has a known time.'
  const span = `${events.length} ${events.length === 1 ? 'event' : 'events'} from ${formatUtcDay(new Date(first.at.at))} to ${formatUtcDay(new Date(last.at.at))}`
  const exposed = exposureOf(events)
  const begin = exposed && events[exposed.begins]
  const end = exposed && events[exposed.ends]
  if (!exposed || !begin || !end) return `${span}.`
  if (exposed.open) return `${span}. Hosts are exposed since event ${exposed.begins + 1}; no halt is recorded.`
  return `${span}. Hosts were exposed for ${spanBetween(begin, end)}, from event ${exposed.begins + 1} to event ${exposed.ends + 1}.`
}

function Gap({ gap, exposed }: { gap: ScaledGap; exposed: boolean }) {
  const middle = percent((gap.from + gap.to) / 2)
  const wide = gap.to - gap.from
  return (
    <g>
      <line className={exposed ? styles.exposed : styles.line} x1={percent(gap.from)} x2={percent(gap.to)} y1={line} y2={line} />
      {gap.broken && (
        <svg x={middle} y={line} overflow="visible">
          <path className={styles.clear} d="M-5 0h10" />
          <path className={styles.break} d="M-7 6-2-6M2 6 7-6" />
        </svg>
      )}
      {wide > 7.5 && (
        <text className={wide > 11 ? styles.span : styles.narrowSpan} x={middle} y={line + 32} textAnchor="middle">
          {shortSpan(gap.minutes)}
        </text>
      )}
    </g>
  )
}

function shortSpan(minutes: number): string {
  if (minutes >= 1440) return `${Math.round(minutes / 1440)} d`
  return spanWords(minutes * 60_000).replace(/ hours?/, ' h').replace(/ minutes?/, ' min')
}

/** A horizontal timeline with a logarithmic scale, its numbers those of the list beside it. */
export function TimelineStrip({ events, label = 'Timeline' }: { events: readonly TimelineEvent[]; label?: string }) {
  const { timed } = orderEvents(events)
  if (timed.length < 2) return null
  const { at, gaps } = scaleEvents(timed)
  const exposed = exposureOf(timed)
  return (
    <div className={styles.region} role="region" aria-label={`${label}, drawn to scale`} tabIndex={0}>
      <svg className={timed.length > 8 ? styles.many : styles.few} width="100%" height="112" role="img" aria-label={stripSentence(timed)}>
        {gaps.map((gap, index) => (
          <Gap key={index} gap={gap} exposed={exposed !== null && index >= exposed.begins && index < exposed.ends} />
        ))}
        {timed.map((event, index) => (
          <svg key={event.row} x={percent(at[index] ?? 0)} y={line + (index % 2 === 0 ? -26 : 0)} overflow="visible">
            {index % 2 === 0 && <path className={styles.stem} d="M0 10V26" />}
            <EventMarker tone={toneOf(event.type)} number={index + 1} />
          </svg>
        ))}
        <text className={styles.edge} x="0" y="104">
          {formatUtcDay(new Date(timed[0]?.at.at ?? 0))}
        </text>
        <text className={styles.edge} x="100%" y="104" textAnchor="end">
          {formatUtcDay(new Date(timed.at(-1)?.at.at ?? 0))}
        </text>
      </svg>
    </div>
  )
}
