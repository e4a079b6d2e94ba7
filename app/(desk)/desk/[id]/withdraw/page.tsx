import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ConfirmPanel } from '@/components/confirm-panel'
import { DocumentFrame } from '../../document-frame'
import { findDocument, titleOf } from '../../find-document'
import { WithdrawForm } from './withdraw-form'

export const metadata: Metadata = { title: 'Withdraw', robots: { index: false } }

export default async function WithdrawPage({ params }: { params: Promise<{ id: string }> }) {
  const open = await findDocument((await params).id)
  const { released } = open.document
  if (!released?.allowed.has('withdraw')) redirect(`${open.address}?failed=withdraw`)
  return (
    <DocumentFrame open={open}>
      <ConfirmPanel question={`Withdraw “${titleOf(open.document)}”?`} confirm={<WithdrawForm versionId={released.version.id} />} cancel={{ href: open.address, text: 'Do not withdraw' }}>
        <p>The address of every released version then answers with the title, the dates and your reason only, for all readers but your own organisation. Microsoft is told.</p>
        <p>This cannot be undone. To correct something, start a new version instead.</p>
      </ConfirmPanel>
    </DocumentFrame>
  )
}
