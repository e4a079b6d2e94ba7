'use client'

import { useActionState } from 'react'
import type { Notice } from '@/auth/notices'
import { Checkbox } from '@/components/checkbox'
import { ErrorSummary } from '@/components/error-summary'
import { PageSection } from '@/components/page-section'
import { SubmitButton } from '@/components/submit-button'
import { acknowledgeAction, type AcknowledgeState } from './acknowledge-action'
import { noticeWords } from './notice-words'

const nothingYet: AcknowledgeState = { unticked: [] }
const missing = 'Tick this once you have read the notice.'

export function NoticesForm({ owed, next }: { owed: readonly Notice[]; next: string }) {
  const [state, action] = useActionState(acknowledgeAction, nothingYet)
  const open = owed.filter((notice) => state.unticked.length === 0 || state.unticked.includes(notice))
  const errors = [
    ...(state.problem ? [{ message: state.problem }] : []),
    ...state.unticked.map((notice) => ({ field: notice, message: `${noticeWords[notice].title}: tick the box once you have read the notice.` })),
  ]
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={errors} title="Both notices need to be read" />
      <input type="hidden" name="next" value={next} />
      {open.map((notice) => (
        <PageSection key={notice} id={`${notice}-notice`} heading={noticeWords[notice].title}>
          {noticeWords[notice].paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <Checkbox id={notice} name={notice} value="read" label={noticeWords[notice].acknowledge} errors={state.unticked.includes(notice) ? [missing] : []} />
        </PageSection>
      ))}
      <SubmitButton pending="Saving…">Continue</SubmitButton>
    </form>
  )
}
