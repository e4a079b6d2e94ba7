import { DataTable, type Column } from '@/components/data-table'
import { SubmitButton } from '@/components/submit-button'
import { VisuallyHidden } from '@/components/visually-hidden'
import { sizeWords } from '@/domain/attachments/attachment-words'
import type { Attachment } from '@/domain/attachments/attachment'
import { mediaTypeWords } from '@/domain/attachments/media-types'
import { removeAction } from './remove-action'

interface FileTableProps {
  id: string
  caption: string
  files: readonly Attachment[]
  empty: string
  /** The version on whose behalf files may be removed. */
  remove?: { id: string; documentId: string }
}

export function FileTable({ id, caption, files, empty, remove }: FileTableProps) {
  const columns: Column<Attachment>[] = [
    { key: 'name', heading: 'Name', cell: ({ attachment, name }) => <a href={`/attachments/${attachment}`} download>{name}</a> },
    { key: 'type', heading: 'Type', cell: ({ media_type }) => mediaTypeWords[media_type] },
    { key: 'size', heading: 'Size', align: 'end', cell: ({ size }) => sizeWords(size) },
  ]
  if (remove) columns.push({ key: 'remove', heading: <VisuallyHidden>Remove</VisuallyHidden>, cell: (file) => <RemoveForm file={file} version={remove} /> })
  return <DataTable id={id} caption={caption} captionHidden columns={columns} rows={files} rowKey={({ attachment }) => attachment} empty={<p>{empty}</p>} />
}

function RemoveForm({ file, version }: { file: Attachment; version: { id: string; documentId: string } }) {
  return (
    <form action={removeAction}>
      <input type="hidden" name="document" value={version.documentId} />
      <input type="hidden" name="version" value={version.id} />
      <input type="hidden" name="attachment" value={file.attachment} />
      <SubmitButton variant="secondary" pending="Removing…" aria-label={`Remove ${file.name}`}>
        Remove
      </SubmitButton>
    </form>
  )
}
