import { SubmitButton } from '@/components/submit-button'
import type { Version } from '@/operations/read-desk-document'
import { startVersionAction } from './start-version-action'

/** Opens a new version that begins with the text as released. */
export function StartVersion({ version }: { version: Pick<Version, 'id' | 'documentId'> }) {
  return (
    <form action={startVersionAction}>
      <input type="hidden" name="document" value={version.documentId} />
      <input type="hidden" name="version" value={version.id} />
      <SubmitButton variant="secondary" pending="Starting…">
        Start a new version
      </SubmitButton>
    </form>
  )
}
