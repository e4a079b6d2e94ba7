import type { ProjectedLevel } from '@/domain/audience'
import styles from './less-mark.module.css'
import { lessWords, type Less } from './shown-less'

/** Marks a place in a preview where the next narrower level reads more. A shape of its own, and words. */
export function LessMark({ less, narrower, label }: { less: Less; narrower: ProjectedLevel; label: string }) {
  return (
    <p className={styles.mark}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path className={styles.line} d="M1 3h14M3.5 8h9M6.5 13h3" />
      </svg>
      <span>
        {label}: {lessWords[less].toLowerCase()}, in full at {narrower}
      </span>
    </p>
  )
}
