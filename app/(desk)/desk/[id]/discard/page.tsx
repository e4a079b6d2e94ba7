import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ConfirmPanel } from '@/components/confirm-panel'
import { SubmitButton } from '@/components/submit-button'
import { DocumentFrame } from '../../document-frame'
import { findDocument, titleOf } from '../../find-document'
import { discardAction } from './discard-action'

export const metadata: Metadata = { title: 'Discard', robots: { index: false } }

export default async function DiscardPage({ params }: { params: Promise<{ id: string }> }) {
  const open = await findDocument((await params).id)
  const { version, allowed, released } = open.document
  if (!allowed.has('discard')) redirect(`${open.address}?failed=discard`)
  const form = (
    <form action={discardAction}>
      <input type="hidden" name="document" value={version.documentId} />
      <input type="hidden" name="version" value={version.id} />
      <SubmitButton variant="danger" pending="Discarding…">
        Discard this draft
      </SubmitButton>
    </form>
  )
  return (
    <DocumentFrame open={open}>
      <ConfirmPanel question={`Discard the draft of “${titleOf(open.document)}”?`} confirm={form} cancel={{ href: open.address, text: 'Keep it' }}>
        <p>Everything written in this draft is deleted for everybody of your organisation. This cannot be undone.</p>
        <p>{released ? 'What is released stays as it is.' : 'The document was never released, so nothing of it remains.'}</p>
        <p>
          <a href={`/api/desk/documents/${version.documentId}`}>Export it as JSON</a> first, if you may want it again.
        </p>
      </ConfirmPanel>
    </DocumentFrame>
  )
}
