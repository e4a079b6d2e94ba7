import type { Swing } from '@/domain/rollout/uncertainty'
import { countWords } from './replay-words'
import { uncertainRangeWords, uncertainWords } from './range-words'
import styles from './tornado.module.css'

interface TornadoProps {
  swings: readonly Swing[]
  /** Hosts that fail with every input at the middle of its range. */
  middle: number
}

/** One bar for each input that is a range, the widest on top, all on one scale: how far the input alone moves the hosts that fail. */
export function Tornado({ swings, middle }: TornadoProps) {
  const ends = swings.flatMap(({ atLow, atHigh }) => [atLow, atHigh, middle])
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const x = (value: number) => (most === least ? 50 : ((value - least) / (most - least)) * 100)
  return (
    <ol className={styles.bars}>
      {swings.map((swing) => {
        const [from, to] = [Math.min(swing.atLow, swing.atHigh), Math.max(swing.atLow, swing.atHigh)]
        return (
          <li key={swing.input} className={styles.row}>
            <p className={styles.label}>
              {uncertainWords(swing.input)}, <span className={styles.range}>{uncertainRangeWords(swing)}</span>
            </p>
            <svg className={styles.drawing} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <line className={styles.track} x1="0" x2="100" y1="5" y2="5" />
              <rect className={styles.bar} x={place(x(from))} width={place(Math.max(0.6, x(to) - x(from)))} y="1" height="8" />
              <line className={styles.middle} x1={place(x(middle))} x2={place(x(middle))} y1="0" y2="10" />
            </svg>
            <p className={styles.ends}>
              {countWords(swing.atLow)} to {countWords(swing.atHigh)} hosts fail
            </p>
          </li>
        )
      })}
    </ol>
  )
}

const place = (number: number) => Number(number.toFixed(2))
