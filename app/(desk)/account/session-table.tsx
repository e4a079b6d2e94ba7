import { Badge } from '@/components/badge'
import { DataTable, type Column } from '@/components/data-table'
import { SubmitButton } from '@/components/submit-button'
import { UtcTime } from '@/components/utc-time'
import type { OpenSession } from '@/operations/list-sessions'
import { SignOutForm } from '../sign-out/sign-out-form'
import { endOthersAction, endSessionAction } from './session-actions'

function EndButton({ session, isCurrent }: { session: OpenSession; isCurrent: boolean }) {
  const button = (
    <>
      <input type="hidden" name="session" value={session.id} />
      <SubmitButton variant="secondary" pending="Ending…" aria-label={`End: ${session.device}${isCurrent ? ', this session' : ''}`}>
        End
      </SubmitButton>
    </>
  )
  return isCurrent ? <SignOutForm action={endSessionAction}>{button}</SignOutForm> : <form action={endSessionAction}>{button}</form>
}

function columnsFor(current: string): Column<OpenSession>[] {
  return [
    { key: 'device', heading: 'Device', cell: (session) => (session.id === current ? <>{session.device} <Badge>This session</Badge></> : session.device) },
    { key: 'started', heading: 'Started', mono: true, cell: (session) => <UtcTime at={session.startedAt} /> },
    { key: 'seen', heading: 'Last seen', mono: true, cell: (session) => <UtcTime at={session.lastSeenAt} /> },
    { key: 'end', heading: 'End it', cell: (session) => <EndButton session={session} isCurrent={session.id === current} /> },
  ]
}

export function SessionTable({ sessions, current }: { sessions: OpenSession[]; current: string }) {
  return (
    <>
      <DataTable id="sessions" caption="Your open sessions" captionHidden columns={columnsFor(current)} rows={sessions} rowKey={(session) => session.id} />
      {sessions.length > 1 && (
        <form action={endOthersAction}>
          <SubmitButton variant="secondary" pending="Ending…">
            End all others
          </SubmitButton>
        </form>
      )}
    </>
  )
}
