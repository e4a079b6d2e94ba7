import { spanWords } from '@/components/distance-words'
import { EventMarker } from './event-marker'
import styles from './opening-lanes.module.css'
import { scaleMinutes } from './timeline-scale'

export interface LaneMark {
  /** What stands in the mark: the number of a ring, or a letter. */
  sign: number | string
  name: string
  /** Since the release of the update. */
  minutes: number
  /** Whether it opens something or stops it. */
  does: 'open' | 'stop'
}

export interface Lane {
  label: string
  marks: readonly LaneMark[]
}

const lanes = [48, 112]
const percent = (value: number) => `${value.toFixed(2)}%`

/** Two courses of one update under each other, on one time axis with a logarithmic scale. */
export function OpeningLanes({ declared, observed }: { declared: Lane; observed: Lane }) {
  const minutes = [...new Set([declared, observed].flatMap(({ marks }) => marks.map((mark) => mark.minutes)))].sort((a, b) => a - b)
  const { at } = scaleMinutes(minutes)
  const placed = (mark: LaneMark) => percent(at[minutes.indexOf(mark.minutes)] ?? 0)
  return (
    <div className={styles.region} role="region" aria-label="Rings on one time axis" tabIndex={0}>
      <svg className={styles.lanes} width="100%" height="176" role="img" aria-label={`${laneSentence(declared)} ${laneSentence(observed)}`}>
        {[declared, observed].map((lane, index) => (
          <g key={lane.label}>
            <text className={styles.label} x="0" y={index === 0 ? 14 : 172}>
              {lane.label}
            </text>
            <line className={index === 0 ? styles.plan : styles.course} x1="0" x2="100%" y1={lanes[index]} y2={lanes[index]} />
            {lane.marks.map((mark) => (
              <svg key={`${mark.sign}-${mark.minutes}`} x={placed(mark)} y={lanes[index]} overflow="visible">
                <EventMarker tone={mark.does === 'stop' ? 'control' : index === 0 ? 'recovery' : 'exposure'} number={mark.sign} />
                <text className={styles.time} y={index === 0 ? -16 : 27} {...(mark.minutes === minutes.at(-1) ? { textAnchor: 'end', x: 10 } : { textAnchor: 'middle' })}>
                  {shortSpan(mark.minutes)}
                </text>
              </svg>
            ))}
          </g>
        ))}
      </svg>
    </div>
  )
}

/** A lane read aloud. */
export function laneSentence({ label, marks }: Lane): string {
  return `${label}: ${marks.map(({ name, minutes }) => `${name} ${minutes === 0 ? 'at once' : `after ${spanWords(minutes * 60_000)}`}`).join(', ')}.`
}

function shortSpan(minutes: number): string {
  if (minutes === 0) return '0'
  return spanWords(minutes * 60_000).replace(/ days?/, ' d').replace(/ hours?/, ' h').replace(/ minutes?/, ' min')
}
