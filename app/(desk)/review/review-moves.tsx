import { PageSection } from '@/components/page-section'
import { SubmitButton } from '@/components/submit-button'
import type { ButtonVariant } from '@/components/button'
import type { Review } from '@/operations/read-review'
import { moveAction } from './review-actions'
import styles from './review-moves.module.css'

interface Offer {
  deed: 'begin_review' | 'request_changes' | 'accept'
  label: string
  pending: string
  variant: ButtonVariant
  means: (review: Review) => string
}

const offers: readonly Offer[] = [
  { deed: 'begin_review', label: 'Begin review', pending: 'Beginning…', variant: 'primary', means: () => 'The first-response clock stops. The publisher can no longer recall the version.' },
  { deed: 'request_changes', label: 'Request changes', pending: 'Sending back…', variant: 'secondary', means: changesMean },
  { deed: 'accept', label: 'Accept', pending: 'Accepting…', variant: 'primary', means: acceptingMeans },
]

function changesMean(review: Review): string {
  const count = unanswered(review)
  if (count === 0) return 'Add a note first: a version goes back with at least one note that says what to change.'
  return `The version goes back to its authors with ${count === 1 ? 'one note' : `${count} notes`} to answer.`
}

function acceptingMeans(review: Review): string {
  const count = unanswered(review)
  const open = count === 0 ? '' : ` ${count === 1 ? 'One note has' : `${count} notes have`} no answer yet.`
  return `You found it complete; you do not vouch for what it says. ${review.version.releaseWhenReviewed ? 'It is released at once, as its publisher asked.' : 'Its publisher then releases it.'}${open}`
}

function unanswered({ notes, version }: Review): number {
  return notes.filter((note) => note.versionId === version.id && !note.answeredAt).length
}

/** The moves that this reviewer may make now, with what each of them means. */
export function ReviewMoves({ review }: { review: Review }) {
  const open = offers.filter((offer) => review.allowed.has(offer.deed))
  if (open.length === 0) return null
  return (
    <PageSection id="decision" heading="Your decision" note="Release is the publisher’s alone.">
      {open.map((offer) => (
        <form key={offer.deed} action={moveAction} className={styles.move}>
          <input type="hidden" name="document" value={review.version.documentId} />
          <input type="hidden" name="version" value={review.version.id} />
          <input type="hidden" name="deed" value={offer.deed} />
          <SubmitButton variant={offer.variant} pending={offer.pending} aria-describedby={`means-${offer.deed}`}>
            {offer.label}
          </SubmitButton>
          <p id={`means-${offer.deed}`}>{offer.means(review)}</p>
        </form>
      ))}
    </PageSection>
  )
}
