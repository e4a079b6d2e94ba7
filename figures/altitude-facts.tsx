import type { AltitudeFact } from '@/domain/altitudes/check-driver'
import styles from './altitude-facts.module.css'

const words: Record<AltitudeFact['verdict'], string> = { agrees: 'Agrees', differs: 'Differs', unlisted: 'For information' }

/** What Microsoft's lists say of a driver, with the day of the list: facts beside a filing, never a judgement of it. */
export function AltitudeFacts({ facts }: { facts: readonly AltitudeFact[] }) {
  if (facts.length === 0) return null
  return (
    <ul className={styles.facts} aria-label="What Microsoft’s lists say">
      {facts.map(({ verdict, text }) => (
        <li key={text} className={styles[verdict]}>
          <strong className={styles.verdict}>{words[verdict]}.</strong> {text}
        </li>
      ))}
    </ul>
  )
}
