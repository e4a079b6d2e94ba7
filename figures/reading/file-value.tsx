import type { Attachment } from '@/domain/attachments/attachment'
import { sizeWords } from '@/domain/attachments/attachment-words'
import { mediaTypeWords } from '@/domain/attachments/media-types'
import styles from './reading.module.css'

/** A file to save, with what it is. Of its digest the beginning is shown and all is copied. */
export function FileValue({ file: { attachment, name, media_type, size, sha256 } }: { file: Attachment }) {
  return (
    <>
      <a className={styles.address} href={`/attachments/${attachment}`} download>
        {name}
      </a>
      <span className={styles.aside}>
        {' '}
        {mediaTypeWords[media_type]}, {sizeWords(size)}, SHA-256 <code className={styles.digest} title={sha256}>{sha256}</code>
      </span>
    </>
  )
}
