'use client'

import { useActionState, useState, type FormEvent } from 'react'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { EmptyState } from '@/components/empty-state'
import { ErrorSummary } from '@/components/error-summary'
import { FileField } from '@/components/file-field'
import { NoticeBox } from '@/components/notice-box'
import { SubmitButton } from '@/components/submit-button'
import { documentName, sectionName, versionName } from '@/figures/section-form/posted-names'
import { fillInAction } from './fill-in-action'
import { deedName, filesName, mostBytes, mostFiles, nothingRead, tooLargeWords, type FillInState } from './fill-in-state'
import styles from './fill-in-form.module.css'
import { FoundTable } from './found-table'
import { ReadRemarks } from './read-remarks'

interface FillInFormProps {
  documentId: string
  versionId: string
  section: string
  tells: 'drivers' | 'services'
}

/** Files are sent, what they say is shown, what is chosen is filled in: three steps of one form that works without script. */
export function FillInForm({ documentId, versionId, section, tells }: FillInFormProps) {
  const [state, action, pending] = useActionState(fillInAction, nothingRead)
  const [tooLarge, setTooLarge] = useState(false)

  // A server action that is sent more than it takes fails as a whole, and the page with it.
  function refuseTooLarge(event: FormEvent<HTMLFormElement>) {
    const files = new FormData(event.currentTarget).getAll(filesName)
    const isTooLarge = files.reduce((sum, file) => sum + (file instanceof File ? file.size : 0), 0) > mostBytes
    if (isTooLarge) event.preventDefault()
    setTooLarge(isTooLarge)
  }

  return (
    <form className={styles.form} action={action} onSubmit={refuseTooLarge} noValidate>
      <input type="hidden" name={documentName} value={documentId} />
      <input type="hidden" name={versionName} value={versionId} />
      <input type="hidden" name={sectionName} value={section} />
      <Problems state={state} tooLarge={tooLarge} />
      {!tooLarge && <Filled filled={state.filled} />}
      <div key={state.attempt} inert={pending}>
        <FileField id={filesName} name={filesName} label="Files" multiple hint={`Drop them here or choose them. Up to ${mostFiles} files, together up to ${mostBytes / 1_000_000} MB.`} />
        <ButtonRow>
          <SubmitButton pending="Reading…" name={deedName} value="read">
            Read the files
          </SubmitButton>
        </ButtonRow>
        <ReadRemarks remarks={state.remarks} />
        {state.attempt > 0 && state.failure === null && state.filled.length === 0 && !state.lists.some((list) => list.section === section) && (
          <EmptyState title={`The files tell of no ${tells === 'drivers' ? 'kernel driver' : 'service'}`}>Nothing can be filled in from them in this section.</EmptyState>
        )}
        {state.lists.map((list) => (
          <FoundTable key={list.section} list={list} isElsewhere={list.section !== section} />
        ))}
        {state.lists.length > 0 && (
          <ButtonRow>
            <Button name={deedName} value="fill">
              Fill in what is chosen
            </Button>
          </ButtonRow>
        )}
      </div>
    </form>
  )
}

function Filled({ filled }: Pick<FillInState, 'filled'>) {
  if (filled.length === 0) return null
  return (
    <NoticeBox kind="success" title="Your files filled in" announce>
      <ul>
        {filled.map(({ address, label }) => (
          <li key={address}>
            <a href={address}>{label}</a>
          </li>
        ))}
      </ul>
    </NoticeBox>
  )
}

function Problems({ state, tooLarge }: { state: FillInState; tooLarge: boolean }) {
  if (tooLarge) return <ErrorSummary title="Nothing was sent" errors={[{ field: filesName, message: tooLargeWords }]} />
  if (state.failure !== null) return <ErrorSummary title="Nothing was filled in" errors={[{ field: filesName, message: state.failure }]} />
  const errors = state.refused.map(({ name, line, text }) => ({ field: filesName, message: `${name}, line ${line}: ${text}` }))
  return <ErrorSummary title={errors.length === 1 ? 'One file was refused' : `${errors.length} files were refused`} errors={errors} />
}
