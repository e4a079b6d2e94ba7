import { NoticeBox } from '@/components/notice-box'
import type { FillInState } from './fill-in-state'

/** What is worth a look before anything is filled in. */
export function ReadRemarks({ state: { remarks, answered, elsewhere } }: { state: FillInState }) {
  return (
    <>
      {remarks.length > 0 && (
        <NoticeBox kind="caution" title="Worth a look in these files">
          <ul>
            {remarks.map(({ name, line, text }) => (
              <li key={`${name} ${line} ${text}`}>
                {name}
                {line !== null && `, line ${line}`}: {text}
              </li>
            ))}
          </ul>
        </NoticeBox>
      )}
      {answered !== null && (
        <NoticeBox kind="caution" title="This list is answered without entries">
          <p>“{answered}” Entries that you fill in take the place of this answer.</p>
        </NoticeBox>
      )}
      {elsewhere.length > 0 && (
        <NoticeBox kind="information" title="These files tell of more">
          <p>
            Send them once more at:{' '}
            {elsewhere.map(({ href, text }, index) => (
              <span key={href}>
                {index > 0 && ', '}
                <a href={href}>{text}</a>
              </span>
            ))}
          </p>
        </NoticeBox>
      )}
    </>
  )
}
