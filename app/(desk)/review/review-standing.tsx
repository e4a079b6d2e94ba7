import { NoticeBox } from '@/components/notice-box'
import type { Review } from '@/operations/read-review'

/** What this reader may do here, where that is not to decide: said in words, without buttons. */
export function ReviewStanding({ review }: { review: Review }) {
  if (review.barred === 'affiliated_organisation') {
    return (
      <NoticeBox kind="information" title="You can read this, but nobody at Microsoft reviews it">
        <p>{review.organisationName} is affiliated with your organisation. Its publisher releases it as self-attested.</p>
      </NoticeBox>
    )
  }
  if (review.barred === 'unnamed') {
    return (
      <NoticeBox kind="information" title="You can read this and leave notes, but nobody reviews it">
        <p>A near miss is filed without a name, and released as self-attested. Its vendor sees your notes.</p>
      </NoticeBox>
    )
  }
  if (review.barred === 'own_organisation') {
    return <NoticeBox kind="information" title="This is a filing of your own organisation, which you cannot review" />
  }
  if (review.decides || !review.allowed.has('note')) return null
  return (
    <NoticeBox kind="information" title="Your notes are advisory, and must be answered">
      <p>Its owner answers every note before the version comes back to review. Whether it is accepted is for Microsoft to decide; whether it is released, for its publisher.</p>
    </NoticeBox>
  )
}
