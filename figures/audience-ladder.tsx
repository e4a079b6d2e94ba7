import { VisuallyHidden } from '@/components/visually-hidden'
import { audience, levels, opens, type Level } from '@/domain/audience'
import styles from './audience-ladder.module.css'

/** "Visible to community and above" */
export function audienceSentence(level: Level): string {
  if (level === 'public') return 'Visible to everyone'
  if (level === 'named') return 'Visible to named people only'
  return `Visible to ${level} and above`
}

function Steps({ level }: { level: Level }) {
  return (
    <svg className={styles.steps} viewBox="0 0 34 16" width="34" height="16" aria-hidden="true">
      {levels.map((step, index) => (
        <rect
          key={step}
          className={opens(step, level) ? styles.open : styles.shut}
          x={index * 7 + 0.5}
          y={10.5 - index * 2.5}
          width="5"
          height={5 + index * 2.5}
        />
      ))}
    </svg>
  )
}

export interface AudienceLadderProps {
  level: Level
  /** The drawing and one word, for beside a label or in a table. */
  compact?: boolean
}

/** Who may see it: the five steps, those that may open it filled. */
export function AudienceLadder({ level, compact }: AudienceLadderProps) {
  if (compact) {
    return (
      <span className={styles.compact}>
        <Steps level={level} />
        <VisuallyHidden>{audienceSentence(level)}</VisuallyHidden>
        <span aria-hidden="true">{audience[level].name}</span>
      </span>
    )
  }
  return (
    <div className={styles.ladder}>
      <VisuallyHidden>{audienceSentence(level)}</VisuallyHidden>
      <ol className={styles.rungs} aria-hidden="true">
        {levels.map((step) => (
          <li key={step} className={[styles.rung, opens(step, level) && styles.reached, step === level && styles.here].filter(Boolean).join(' ')}>
            {audience[step].name}
          </li>
        ))}
      </ol>
    </div>
  )
}
