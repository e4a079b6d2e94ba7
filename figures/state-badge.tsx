import { Badge } from '@/components/badge'
import { publicationWords, type PublicationState } from '@/domain/workflow/publication'
import styles from './explained.module.css'
import { stateMeaning } from './state-meaning'
import { StateSign } from './state-sign'

/** The publication state of a version. `explain` adds what it means and what it does not. */
export function StateBadge({ state, explain }: { state: PublicationState; explain?: boolean }) {
  const badge = <Badge shape={<StateSign state={state} />}>{publicationWords[state]}</Badge>
  if (!explain) return badge
  return (
    <div className={styles.explained}>
      {badge}
      <p className={styles.meaning}>{stateMeaning[state]}</p>
    </div>
  )
}
