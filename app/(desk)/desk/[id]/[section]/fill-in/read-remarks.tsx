import { NoticeBox } from '@/components/notice-box'
import type { FillInState } from './fill-in-state'

/** What is worth a look before anything is filled in. */
export function ReadRemarks({ remarks }: Pick<FillInState, 'remarks'>) {
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
    </>
  )
}
