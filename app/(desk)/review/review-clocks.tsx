import { PageSection } from '@/components/page-section'
import { Clock } from '@/figures/clock'
import type { Review } from '@/operations/read-review'
import styles from './review-clocks.module.css'

/** By when the publisher wants an answer, and what happens without one. */
export function ReviewClocks({ review: { clocks, version }, now }: { review: Review; now: Date }) {
  if (!clocks) return null
  return (
    <PageSection id="clocks" heading="Clocks" note={version.waitsForReview ? 'When a target passes, the publisher may release without review, as self-attested.' : 'This step does not wait for review: the publisher may release it at any time, as self-attested.'}>
      <div className={styles.clocks}>
        {clocks.firstResponse && <Clock local label="First response due" due={clocks.firstResponse} now={now} />}
        <Clock local label="Whole review due" due={clocks.review} now={now} />
      </div>
    </PageSection>
  )
}
