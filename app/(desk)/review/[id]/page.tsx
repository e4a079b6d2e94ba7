import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmptyState } from '@/components/empty-state'
import { PageSection } from '@/components/page-section'
import { asksForEveryRow } from '@/figures/reading/first-rows'
import { kindDefinition } from '@/kinds/schemas'
import { readReview } from '@/operations/read-review'
import { AllNotes } from '../all-notes'
import { isLeftOut } from '../note-place'
import type { NotedReview } from '../place-notes'
import { requireReviewer } from '../require-reviewer'
import { ReviewChanges } from '../review-changes'
import { ReviewClocks } from '../review-clocks'
import { ReviewHeading } from '../review-heading'
import { ReviewMoves } from '../review-moves'
import { ReviewOutcome } from '../review-outcome'
import { ReviewStanding } from '../review-standing'
import { SectionNotes } from '../section-notes'
import { SnapshotWithNotes } from '../snapshot-with-notes'
import styles from './review-page.module.css'

export const metadata: Metadata = { title: 'Review', robots: { index: false } }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { id } = await params
  const query = await searchParams
  const { done, refused, note, on } = query
  const outcome = await readReview(await requireReviewer(`/review/${id}`), id)
  if (!outcome.ok) notFound()
  const review = outcome.value
  const { snapshot } = review
  const body = snapshot?.body.body ?? {}
  // A note is written and read where it stands, however far down its list.
  const everyRow = asksForEveryRow(query) || [note, on].some((path) => isLeftOut(body, path))
  const noted: NotedReview = { review, kind: kindDefinition(review.version.kind), body, asked: note, fresh: on, everyRow }
  return (
    <>
      <ReviewHeading review={review} />
      <div className={styles.messages}>
        <ReviewOutcome done={done} refused={refused} />
        <ReviewStanding review={review} />
        {!snapshot && <NoText />}
      </div>
      <ReviewClocks review={review} now={new Date()} />
      <ReviewMoves review={review} />
      {review.changes && <ReviewChanges changes={review.changes} everyRow={noted.everyRow ?? false} />}
      {snapshot && <SnapshotWithNotes noted={noted} snapshot={snapshot} />}
      {snapshot && <SectionNotes noted={noted} />}
      <PageSection id="all-notes" heading="All notes" note="On this document, as far as you may read them, with their answers.">
        <AllNotes noted={noted} />
        {review.allowed.has('accept') && (
          <p>
            <a href="#decision">Back to your decision</a>
          </p>
        )}
      </PageSection>
    </>
  )
}

function NoText() {
  return <EmptyState title="The text is not open to reviewers now">It is readable while the version is submitted or in review, and again once it is released.</EmptyState>
}
