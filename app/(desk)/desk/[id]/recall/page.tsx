import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ConfirmPanel } from '@/components/confirm-panel'
import { SubmitButton } from '@/components/submit-button'
import { DocumentFrame } from '../../document-frame'
import { findDocument } from '../../find-document'
import { recallAction } from './recall-action'

export const metadata: Metadata = { title: 'Recall', robots: { index: false } }

export default async function RecallPage({ params }: { params: Promise<{ id: string }> }) {
  const open = await findDocument((await params).id)
  const { version, allowed } = open.document
  if (!allowed.has('recall')) redirect(`${open.address}?failed=recall`)
  const form = (
    <form action={recallAction}>
      <input type="hidden" name="document" value={version.documentId} />
      <input type="hidden" name="version" value={version.id} />
      <SubmitButton pending="Recalling…">Recall</SubmitButton>
    </form>
  )
  return (
    <DocumentFrame open={open}>
      <ConfirmPanel question="Recall this submission?" confirm={form} cancel={{ href: open.address, text: 'Leave it submitted' }}>
        <p>It becomes a draft again and can be edited. Reviewers no longer see the snapshot. The review clock ends and starts anew when you submit again.</p>
      </ConfirmPanel>
    </DocumentFrame>
  )
}
