import { Badge } from '@/components/badge'
import { assuranceWords, type AssuranceLevel } from '@/domain/vocabulary'
import styles from './explained.module.css'

const drawings: Record<AssuranceLevel, string> = {
  self_attested: 'M2 2h12v12H2Z',
  microsoft_reviewed: 'M2 2h12v12H2ZM5 5h6v6H5Z',
  independently_verified: 'M2 2h12v12H2ZM5 8.3 7.2 10.5 11.4 5.6',
  reconstructed: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4M5 8h6',
}

/** Who stands behind a filing. `explain` adds what that means and what it does not. */
export function AssuranceBadge({ level, explain }: { level: AssuranceLevel; explain?: boolean }) {
  const shape = (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d={drawings[level]} />
    </svg>
  )
  const badge = <Badge shape={shape}>{assuranceWords[level].name}</Badge>
  if (!explain) return badge
  return (
    <div className={styles.explained}>
      {badge}
      <p className={styles.meaning}>{assuranceWords[level].means}</p>
    </div>
  )
}
