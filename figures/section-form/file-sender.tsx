import { useEffect, useRef, useState, type ChangeEvent } from 'react'
import { Button } from '@/components/button'
import { FileField } from '@/components/file-field'
import { largestFile } from '@/domain/attachments/attachment'
import { fileRefusalWords } from '@/domain/attachments/file-refusal'
import { acceptedEnds } from '@/domain/attachments/media-types'
import { documentName, versionName } from './posted-names'
import { sendFile, type Sending } from './send-file'
import styles from './file-control.module.css'

type State = { kind: 'idle' } | { kind: 'sending'; name: string; share: number } | { kind: 'refused'; name: string; words: string } | { kind: 'sent'; name: string }

/** Uploads one file at once, with how far it is and a way to stop it. Nothing of it is posted with the form. */
export function FileSender({ id, onSent }: { id: string; onSent: (line: string) => void }) {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const sending = useRef<Sending | null>(null)
  useEffect(() => () => sending.current?.cancel(), [])

  async function send(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget
    const file = input.files?.[0]
    if (!file || !input.form) return
    const { name, size } = file
    const refusal = size === 0 ? 'empty' : size > largestFile ? 'too_large' : null
    if (refusal) return setState({ kind: 'refused', name, words: fileRefusalWords[refusal] })
    const form = new FormData(input.form)
    sending.current?.cancel()
    const own = sendFile(file, { document: String(form.get(documentName)), version: String(form.get(versionName)) }, (share) => setState({ kind: 'sending', name, share }))
    sending.current = own
    setState({ kind: 'sending', name, share: 0 })
    const answer = await own.answer
    if (sending.current !== own) return
    sending.current = null
    input.value = ''
    setState(answer === null ? { kind: 'idle' } : 'line' in answer ? { kind: 'sent', name } : { kind: 'refused', name, words: answer.words })
    if (answer && 'line' in answer) onSent(answer.line)
  }

  const errors = state.kind === 'refused' ? [`${state.name}: ${state.words}`] : undefined
  return (
    <>
      <FileField id={id} name="" label="Or upload one" hint={`PDF, PNG, JPEG or text, up to 20 MB.`} accept={acceptedEnds} errors={errors} onChange={send} />
      <div role="status" className={styles.progress}>
        {state.kind === 'sending' && (
          <>
            <progress value={state.share} aria-label={`Uploading ${state.name}`} />
            <span>
              {state.share < 1 ? `${Math.floor(state.share * 100)} % of ${state.name}` : `${state.name} is being looked through`}
            </span>
            <Button type="button" variant="secondary" onClick={() => sending.current?.cancel()}>
              Stop
            </Button>
          </>
        )}
        {state.kind === 'sent' && <span>{state.name} is uploaded and chosen.</span>}
      </div>
    </>
  )
}
