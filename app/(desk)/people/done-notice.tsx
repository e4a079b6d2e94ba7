import { NoticeBox } from '@/components/notice-box'
import { refusalWords, refusals, type RefusalReason } from '@/domain/outcome'

const doneWords: Record<string, string> = {
  disabled: 'The account is disabled. Its sessions have ended.',
  enabled: 'The account is in use again, with its password as it was.',
}

const stateWords: Partial<Record<RefusalReason, string>> = {
  wrong_state: 'Somebody changed this account before you did. The table shows how it stands.',
  not_permitted: 'Nobody disables their own account.',
}

const isRefusal = (word: string): word is RefusalReason => refusals.some((reason) => reason === word)

/** What became of a change in the table, told on the page it leads back to. */
export function DoneNotice({ done }: { done: string | string[] | undefined }) {
  if (typeof done !== 'string') return null
  if (Object.hasOwn(doneWords, done)) return <NoticeBox kind="success" title={doneWords[done]} announce />
  return isRefusal(done) ? <NoticeBox kind="failure" title={stateWords[done] ?? refusalWords[done]} announce /> : null
}
