import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import { EmptyState } from '@/components/empty-state'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { Clock } from '@/figures/clock'
import { HandlingLabel } from '@/figures/handling-label'
import { StateBadge } from '@/figures/state-badge'
import { readReview, type Review } from '@/operations/read-review'
import { ReviewMoves } from '../review-moves'
import { ReviewOutcome } from '../review-outcome'
import { SnapshotWithNotes } from '../snapshot-with-notes'
import { AllNotes } from '../all-notes'

export const metadata: Metadata = { title: 'Review', robots: { index: false } }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ done?: string; refused?: string }>
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { id } = await params
  const person = await requirePerson(`/review/${id}`)
  const outcome = await readReview(person, id)
  if (!outcome.ok) notFound()
  const review = outcome.value
  return (
    <>
      <PageHeading
        kicker={`${review.version.documentId}, version ${review.number}`}
        title={review.snapshot?.title ?? 'Back with its authors'}
        meta={<StateBadge state={review.version.state} explain />}
      />
      <ReviewOutcome {...await searchParams} />
      {review.snapshot && <HandlingLabel level={review.snapshot.level} />}
      <Clocks review={review} />
      <ReviewMoves review={review} />
      {review.snapshot ? (
        <SnapshotWithNotes review={review} snapshot={review.snapshot} />
      ) : (
        <EmptyState title="The text is not open to reviewers now">It is readable while the version is submitted or in review, and again once it is released.</EmptyState>
      )}
      <PageSection id="all-notes" heading="Notes" note="All notes on this document that you may read, with their answers.">
        <AllNotes review={review} />
      </PageSection>
    </>
  )
}

function Clocks({ review }: { review: Review }) {
  const open = review.version.state === 'submitted' || review.version.state === 'in_review'
  if (!review.clocks || !open) return null
  const now = new Date()
  return (
    <>
      {!review.version.reviewBegunAt && <Clock local label="First response due" due={review.clocks.firstResponse} now={now} />}
      <Clock local label="Review due" due={review.clocks.review} now={now} />
    </>
  )
}
