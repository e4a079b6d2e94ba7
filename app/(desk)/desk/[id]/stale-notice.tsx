import { NoticeBox } from '@/components/notice-box'
import { nextReviewDue, reviewStanding } from '@/domain/clocks'
import type { OpenDocument } from '../find-document'
import { reviewDueWords } from './review-due-words'

/** Said where the yearly review is due or readers are told that it was. */
export function StaleNotice({ open: { document, address } }: { open: OpenDocument }) {
  const confirmedAt = document.released?.version.confirmedAt
  if (!confirmedAt) return null
  const due = nextReviewDue(confirmedAt)
  const now = new Date()
  const standing = reviewStanding(due, now)
  if (standing === 'current') return null
  const isOpen = document.released?.version.id !== document.version.id
  return (
    <NoticeBox kind="caution" title={`${reviewDueWords(due, now)}${standing === 'stale' ? ', and readers are told so' : ''}`}>
      <p>{isOpen ? 'Releasing the version that is open counts as the review.' : <>If nothing changed, <a href={`${address}/confirm`}>confirm it unchanged</a>. Otherwise start a new version.</>}</p>
    </NoticeBox>
  )
}
