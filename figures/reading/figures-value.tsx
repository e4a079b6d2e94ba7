import { UtcTime } from '@/components/utc-time'
import { countWords, type Count, type Figures } from '@/domain/values'
import styles from './reading.module.css'

const number = new Intl.NumberFormat('en-GB')

export function isFigures(value: unknown): value is Figures & Partial<Count> {
  if (typeof value !== 'object' || value === null) return false
  return ['low', 'best', 'high'].some((bound) => bound in value)
}

/** "8,500,000, between 8,000,000 and 9,000,000": the best figure first, then how far off it may be. */
export function figuresWords({ low, best, high }: Figures): string {
  const [least, most] = [low, high].map((bound) => (bound === undefined ? undefined : number.format(bound)))
  const range = least && most ? `between ${least} and ${most}` : least ? `at least ${least}` : most ? `at most ${most}` : ''
  if (best === undefined) return range
  return range === '' || (low === best && high === best) ? number.format(best) : `${number.format(best)}, ${range}`
}

/** A figure with what is counted, how, by whom and when, as far as it is said. */
export function FiguresValue({ value }: { value: Figures & Partial<Count> }) {
  return (
    <div>
      <p>
        <span className={styles.number}>{figuresWords(value)}</span>
        {value.unit && ` ${countWords[value.unit].toLowerCase()}`}
      </p>
      {value.method && (
        <p className={styles.aside}>
          {countWords[value.method]}
          {value.by && `: ${value.by}`}
          {value.as_of && (
            <>
              , as of <UtcTime at={`${value.as_of}T00:00Z`} precision="day" />
            </>
          )}
        </p>
      )}
    </div>
  )
}
