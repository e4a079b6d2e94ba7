import type { Metadata } from 'next'
import { requireSession } from '@/auth/require-person'
import { homePath, sitePath } from '@/auth/site-path'
import { DefinitionList } from '@/components/definition-list'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { roleWords } from '@/domain/actor'
import { listSessions } from '@/operations/list-sessions'
import { PasswordForm } from './password-form'
import { SessionTable } from './session-table'

export const metadata: Metadata = { title: 'Account', robots: { index: false } }

const doneWords: Record<string, string> = {
  password: 'Your password is changed. Your other sessions have ended.',
  session: 'The session has ended.',
  'session-gone': 'That session had already ended.',
  others: 'All other sessions have ended.',
}

type Query = Record<string, string | string[] | undefined>

export default async function AccountPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { person, email, sessionId, mustChangePassword } = await requireSession('/account')
  const { done, next } = await searchParams
  const said = typeof done === 'string' ? doneWords[done] : undefined
  const sessions = await listSessions(person)
  return (
    <>
      <PageHeading title="Account" />
      {said && <NoticeBox kind="success" title={said} announce />}
      {mustChangePassword && (
        <NoticeBox kind="information" title="Set a password of your own first">
          <p>Somebody else has seen the password you signed in with. The portal opens once you have replaced it.</p>
        </NoticeBox>
      )}
      <PageSection id="who" heading="Who you are">
        <DefinitionList
          items={[
            { term: 'Name', value: person.name },
            { term: 'Email address', value: email },
            { term: 'Organisation', value: person.organisationName },
            { term: 'Role', value: roleWords[person.role] },
          ]}
        />
      </PageSection>
      <PageSection id="change-password" heading="Password" note="Changing it ends your other sessions.">
        <PasswordForm next={mustChangePassword ? sitePath(next) : homePath} />
      </PageSection>
      <PageSection id="your-sessions" heading="Sessions" note="A session ends after 12 hours without use, and after 30 days in any case.">
        {sessions.ok && <SessionTable sessions={sessions.value} current={sessionId} />}
      </PageSection>
    </>
  )
}
