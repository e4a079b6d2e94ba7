'use client'

import { useActionState, useEffect, useRef } from 'react'
import { askedFields } from '@/app/plan-replay/asked-fields'
import { PlanReplay } from '@/app/plan-replay/plan-replay'
import { ReplayFields, type OfferedIncidents } from '@/app/plan-replay/replay-fields'
import type { ShownReplay } from '@/app/plan-replay/shown-replay'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { ErrorSummary } from '@/components/error-summary'
import { SubmitButton } from '@/components/submit-button'
import { replayAction } from './replay-action'
import { Saving } from './saving'

interface PostedReplayProps {
  /** Address of the version whose plans are replayed. */
  of: string
  first: ShownReplay
  channels: readonly string[]
  offered: OfferedIncidents
  maySave: boolean
}

/** The replay for a member: what they read and suppose is posted, and stands in no address. */
export function PostedReplay({ of, first, channels, offered: firstOffered, maySave }: PostedReplayProps) {
  // One state for both forms: without script an answer goes to the hook whose form was posted, and to no other.
  const [posted, action] = useActionState(replayAction, null)
  const { shown, offered, notSaved } = posted ?? { shown: first, offered: firstOffered, notSaved: null }
  const [fields, answer] = [useRef<HTMLFormElement>(null), useRef<HTMLElement>(null)]
  // What was asked for stands below the form, and other reports in it: whoever asked is led there.
  useEffect(() => {
    if (posted?.turned) fields.current?.querySelector('select')?.focus()
    else if (posted && posted.notSaved === null) answer.current?.focus()
  }, [posted, fields, answer])
  return (
    <>
      <ErrorSummary errors={notSaved ? [{ ...(shown.result ? { field: 'save-run' } : {}), message: notSaved }] : []} title="The run was not saved" />
      <form ref={fields} action={action} aria-label="Incident and plan">
        <input type="hidden" name="of" value={of} />
        <ReplayFields key={JSON.stringify([shown.fields, shown.typed, offered.pages?.here])} channels={channels} offered={offered} shown={shown} />
        <ButtonRow>
          <SubmitButton pending="Replaying…">Replay</SubmitButton>
          <Turn to={offered.pages?.newer}>Newer reports</Turn>
          <Turn to={offered.pages?.older}>Older reports</Turn>
        </ButtonRow>
      </form>
      <section ref={answer} tabIndex={-1} aria-label="Replay">
        <PlanReplay shown={shown} />
      </section>
      {shown.result && <Saving>{maySave ? <SaveForm action={action} fields={{ ...askedFields(shown), of, page: offered.pages?.here ?? '', save: shown.result.pinned }} /> : <p>Only a released version can be cited.</p>}</Saving>}
    </>
  )
}

/** Asks for another page of reports and keeps what was typed. It stands behind the button that the enter key presses. */
function Turn({ to, children }: { to: string | null | undefined; children: string }) {
  return to && <Button variant="secondary" name="turn" value={to}>{children}</Button>
}

/** Keeps the run that is shown, whatever is in the fields above by now. */
function SaveForm({ action, fields }: { action: (data: FormData) => void; fields: Readonly<Record<string, string>> }) {
  return (
    <form action={action}>
      <p>It is listed with its plan and its incident, and read by whoever is shown all of its inputs and by nobody else. Nobody is told who saved it.</p>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton id="save-run" pending="Saving…">Save this run</SubmitButton>
    </form>
  )
}
