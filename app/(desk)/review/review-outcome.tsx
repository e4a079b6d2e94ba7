import { NoticeBox } from '@/components/notice-box'
import { refusals, refusalWords } from '@/domain/outcome'

const doneWords: ReadonlyMap<unknown, string> = new Map([
  ['begin_review', 'Review begun'],
  ['request_changes', 'Changes requested. The version is back with its authors.'],
  ['accept', 'Accepted'],
  ['note', 'Note added'],
])

/** What became of the last deed, in words. */
export function ReviewOutcome({ done, refused }: { done: unknown; refused: unknown }) {
  const words = doneWords.get(done)
  if (words) return <NoticeBox kind="success" announce title={words} />
  const reason = refusals.find((each) => each === refused)
  if (!reason) return null
  if (reason === 'incomplete') return <NoticeBox kind="failure" announce title="Write at least one note first">A version goes back with a note that says what to change.</NoticeBox>
  return <NoticeBox kind="failure" announce title={refusalWords[reason]} />
}
