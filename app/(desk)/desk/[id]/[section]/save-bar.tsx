import { useSyncExternalStore } from 'react'
import { Button } from '@/components/button'
import { SubmitButton } from '@/components/submit-button'
import type { SaveStatus } from '@/figures/section-form/saver-parts'
import { intentName } from '@/figures/section-form/posted-names'
import type { StatusBoard } from './save-status'
import styles from './save-bar.module.css'

interface SaveBarProps {
  board: StatusBoard
  lastSaved: { by: string; at: string } | null
  hasNext: boolean
  /** What the last change of the form was, where it can be undone. */
  undo: string | undefined
}

const timeOf = (at: string) => `${at.slice(11, 19)} UTC`
/** Of an unnamed filing the month is all that is known. */
const isMonth = (at: string) => at.length === 7
const dayOf = (at: string) => (isMonth(at) ? at : `${at.slice(0, 10)} ${timeOf(at)}`)

/** Always in sight: when the section was last saved, and the buttons that save it. */
export function SaveBar({ board, lastSaved, hasNext, undo }: SaveBarProps) {
  const status = useSyncExternalStore(board.subscribe, board.now, board.atFirst)
  return (
    <div className={styles.bar}>
      <p className={styles.status} role="status">
        <Words status={status} lastSaved={lastSaved} />
        {status.note && (
          <>
            <br />
            {status.note}
          </>
        )}
      </p>
      <div className={styles.buttons}>
        <SubmitButton pending="Saving…" name={intentName} value="next">
          {hasNext ? 'Save and next' : 'Save and finish'}
        </SubmitButton>
        <Button variant="secondary" name={intentName} value="save">
          Save
        </Button>
        {undo && (
          <Button variant="secondary" name={intentName} value="undo" aria-label={`Undo: ${undo}`}>
            Undo
          </Button>
        )}
      </div>
    </div>
  )
}

function Words({ status, lastSaved }: Pick<SaveBarProps, 'lastSaved'> & { status: SaveStatus }) {
  switch (status.kind) {
    case 'untouched':
      return <>{lastSaved ? `Last saved ${dayOf(lastSaved.at)} by ${lastSaved.by}` : 'Not saved yet'}</>
    case 'typing':
    case 'saving':
      return <>Saving…</>
    case 'saved':
      return <>{status.aside.length > 0 ? `Saved ${timeOf(status.at)}, except: ${status.aside.join(' ')}` : `Saved ${timeOf(status.at)}`}</>
    case 'offline':
      return <strong>Not saved: the portal cannot be reached. What you typed is still here, and it is tried again by itself.</strong>
    case 'conflict':
      return <strong>{status.by} saved this section{isMonth(status.at) ? ' in the meantime' : ` at ${timeOf(status.at)}`}. Your text is kept here: press Save to see both.</strong>
    case 'stopped':
      return <strong>{status.words}</strong>
  }
}
