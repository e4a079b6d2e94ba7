'use client'

import { useActionState, type ReactNode } from 'react'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { ErrorSummary } from '@/components/error-summary'
import { NoticeBox } from '@/components/notice-box'
import { RadioGroup } from '@/components/radio-group'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import { audience, widestLevels, type WidestLevel } from '@/domain/audience'
import { audienceAction } from './audience-action'
import { AudienceFields } from './audience-fields'
import { ConfirmChanges } from './confirm-changes'
import { ChangeList } from './change-list'
import type { AudienceGroup } from './audience-lines'
import { nothingChanged } from './audience-state'

export interface AudienceFormProps {
  documentId: string
  versionId: string
  groups: AudienceGroup[]
  /** The ways to the other pages of long lists, by list. */
  pages: Record<string, ReactNode>
  expected: number
  /** The widest readers of a released document; null for a draft, which names them when it is submitted. */
  widest: WidestLevel | null
}

export function AudienceForm({ documentId, versionId, groups, pages, expected, widest }: AudienceFormProps) {
  const [state, action, pending] = useActionState(audienceAction, nothingChanged)
  const released = widest !== null
  return (
    <form action={action} noValidate>
      <input type="hidden" name="document" value={documentId} />
      <input type="hidden" name="version" value={versionId} />
      <ErrorSummary errors={state.errors} title="The audience was not changed" />
      {state.outcome === 'refused' && state.message && <NoticeBox kind="failure" title={state.message} announce />}
      {state.outcome === 'saved' && (
        <NoticeBox kind="success" title="The audience is changed" announce>
          <ChangeList changes={state.changes} />
        </NoticeBox>
      )}
      <div key={state.attempt} inert={pending}>
        <input type="hidden" name="expected" defaultValue={state.expected ?? expected} />
        {state.outcome === 'confirm' ? (
          <ConfirmChanges state={state} groups={groups} />
        ) : (
          <>
            <AudienceFields groups={groups} chosen={state.chosen} pages={pages} />
            {released && (
              <RadioGroup
                id="widest"
                name="widest"
                label="Widest readers of the whole document"
                options={widestLevels.map((level) => ({ value: level, label: audience[level].name, hint: audience[level].readers }))}
                defaultValue={state.widest ?? widest}
              />
            )}
            <TextArea
              id="reason"
              name="reason"
              label="Why the audience changes"
              hint={released ? 'Shown to every reader as the summary of the new version.' : 'Kept in the history, for your organisation.'}
              rows={2}
              maxLength={500}
              defaultValue={state.reason}
              errors={state.errors.filter((error) => error.field === 'reason').map((error) => error.message)}
            />
            <ButtonRow>{released ? <Button>Look at the changes</Button> : <SubmitButton pending="Changing…">Change the audience</SubmitButton>}</ButtonRow>
          </>
        )}
      </div>
    </form>
  )
}
