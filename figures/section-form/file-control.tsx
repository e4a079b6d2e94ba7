import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/button'
import type { FieldProps } from '@/components/field-frame'
import { SelectField } from '@/components/select-field'
import { readAttachmentLine } from '@/domain/attachments/attachment'
import { attachmentWords } from '@/domain/attachments/attachment-words'
import { first } from '@/domain/form/form-entries'
import type { Option } from '@/domain/form/form-plan'
import { FileSender } from './file-sender'
import type { FormView } from './form-view'
import { intentName } from './posted-names'
import styles from './file-control.module.css'

const never = () => () => {}

/** A choice among the files of the organisation, and the way to upload one: at once with script, on its own page without. */
export function FileControl({ frame, view }: { frame: FieldProps; view: FormView }) {
  const scripted = useSyncExternalStore(never, () => true, () => false)
  const [added, setAdded] = useState<string | null>(null)
  const select = useRef<HTMLSelectElement>(null)
  const chosen = first(view.entries, frame.name)

  // The choice is made once its option is drawn; the form hears of it as of any other.
  useEffect(() => {
    if (added === null || !select.current) return
    select.current.value = added
    select.current.dispatchEvent(new Event('change', { bubbles: true }))
  }, [added])

  return (
    <div className={styles.file}>
      <SelectField {...frame} ref={select} options={optionsOf(view.files, chosen, added)} placeholder={view.files.length === 0 && chosen === '' && added === null ? 'No file is uploaded yet' : 'No file'} defaultValue={chosen} />
      {scripted ? (
        <FileSender id={`${frame.id}-upload`} onSent={setAdded} />
      ) : (
        <Button variant="secondary" name={intentName} value="attach">
          Save, then upload a file
        </Button>
      )}
    </div>
  )
}

/** What was chosen or uploaded since the page was drawn is offered too. */
function optionsOf(files: readonly Option[], ...lines: (string | null)[]): Option[] {
  const more = lines.filter((line): line is string => line !== null && line !== '' && !files.some(({ value }) => value === line))
  return [...files, ...[...new Set(more)].map((line) => ({ value: line, label: wordsOf(line) }))]
}

function wordsOf(line: string): string {
  const read = readAttachmentLine(line)
  return typeof read === 'string' ? read : attachmentWords(read)
}
