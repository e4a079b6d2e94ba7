import type { PublicationState } from '@/domain/workflow/publication'
import styles from './state-sign.module.css'

const marks: Record<PublicationState, string | null> = {
  draft: null,
  submitted: 'M8 11.5v-7M5 7.3l3-3 3 3',
  in_review: 'M4.5 8h7M8 4.5v7',
  changes_requested: 'M11.5 10V7.5h-6M7.5 5.2 5 7.6 7.5 10',
  accepted: 'M4.8 8.3 7.2 10.7 11.4 5.6',
  released: 'M4.8 8.3 7.2 10.7 11.4 5.6',
  superseded: 'M5 8h6M8.8 5.6 11.2 8 8.8 10.4',
  withdrawn: 'M3 13 13 3',
}

const filled: readonly PublicationState[] = ['released']
const broken: readonly PublicationState[] = ['draft']

/** One drawing per publication state: broken rim for a draft, filled once released, struck through once withdrawn. */
export function StateSign({ state }: { state: PublicationState }) {
  const rim = filled.includes(state) ? styles.filled : broken.includes(state) ? styles.broken : styles.rim
  const path = state === 'in_review' ? 'M8 1.5a6.5 6.5 0 0 0 0 13Z' : marks[state]
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle className={rim} cx="8" cy="8" r="6.5" />
      {path && <path className={state === 'in_review' ? styles.half : filled.includes(state) ? styles.reversed : styles.mark} d={path} />}
    </svg>
  )
}
