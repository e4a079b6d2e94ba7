import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import type { Review } from '@/operations/read-review'
import { moveAction } from './review-actions'

const moves = [
  { deed: 'begin_review', label: 'Begin review', variant: 'primary' },
  { deed: 'request_changes', label: 'Request changes', variant: 'secondary' },
  { deed: 'accept', label: 'Accept', variant: 'primary' },
] as const

/** The moves that this reviewer may make now; a button each, a form around them. */
export function ReviewMoves({ review }: { review: Review }) {
  const open = moves.filter((move) => review.allowed.has(move.deed))
  if (open.length === 0) return null
  return (
    <form action={moveAction}>
      <input type="hidden" name="document" value={review.version.documentId} />
      <input type="hidden" name="version" value={review.version.id} />
      <ButtonRow>
        {open.map((move) => (
          <Button key={move.deed} name="deed" value={move.deed} variant={move.variant}>
            {move.label}
          </Button>
        ))}
      </ButtonRow>
    </form>
  )
}
