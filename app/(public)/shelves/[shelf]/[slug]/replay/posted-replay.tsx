'use client'

import { useActionState, useEffect, useRef } from 'react'
import { PlanReplay } from '@/app/plan-replay/plan-replay'
import { ReplayFields, type OfferedIncidents } from '@/app/plan-replay/replay-fields'
import type { ShownReplay } from '@/app/plan-replay/shown-replay'
import { ButtonRow } from '@/components/button-row'
import { SubmitButton } from '@/components/submit-button'
import { replayAction } from './replay-action'
import { SaveRunForm } from './save-run-form'
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
export function PostedReplay({ of, first, channels, offered, maySave }: PostedReplayProps) {
  const [shown, action] = useActionState(replayAction, first)
  const answer = useRef<HTMLElement>(null)
  // What was asked for stands below the form: whoever asked is led there.
  useEffect(() => {
    if (shown !== first) answer.current?.focus()
  }, [shown, first])
  return (
    <>
      <form action={action} aria-label="Incident and plan">
        <input type="hidden" name="of" value={of} />
        <ReplayFields key={JSON.stringify([shown.fields, shown.typed])} channels={channels} offered={offered} shown={shown} />
        <ButtonRow>
          <SubmitButton pending="Replaying…">Replay</SubmitButton>
        </ButtonRow>
      </form>
      <section ref={answer} tabIndex={-1} aria-label="Replay">
        <PlanReplay shown={shown} />
      </section>
      {shown.result && (
        <Saving>
          {maySave ? (
            <>
              <p>It is read by whoever is shown all of its inputs, and by nobody else. Nobody is told who saved it.</p>
              <SaveRunForm fields={{ of, ...shown.result.toSave }} />
            </>
          ) : (
            <p>Only a released version can be cited.</p>
          )}
        </Saving>
      )}
    </>
  )
}
