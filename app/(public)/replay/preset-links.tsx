import { replayPresets } from '@/catalogue/replay-presets'
import styles from './replay.module.css'

/** The cases that a replay can begin from. */
export function PresetLinks({ current }: { current: string }) {
  return (
    <nav aria-label="Cases" className={styles.presets}>
      <ul>
        {replayPresets.map(({ id, title }) => (
          <li key={id}>
            <a href={`/replay?preset=${id}`} aria-current={id === current ? 'true' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
