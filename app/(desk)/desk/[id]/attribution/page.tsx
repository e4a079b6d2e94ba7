import { randomBytes } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ConfirmPanel } from '@/components/confirm-panel'
import { editKey } from '@/domain/edit-key'
import { DocumentFrame } from '../../document-frame'
import { findDocument, titleOf } from '../../find-document'
import { DestroyForm } from './destroy-form'

export const metadata: Metadata = { title: 'Destroy the attribution', robots: { index: false } }

/** The key is shown before anything is destroyed: it is drawn anew each time, and only the one that is sent is kept. */
export default async function AttributionPage({ params }: { params: Promise<{ id: string }> }) {
  const open = await findDocument((await params).id)
  if (!open.document.allowed.has('destroy_attribution')) redirect(`${open.address}?failed=attribution`)
  return (
    <DocumentFrame open={open}>
      <ConfirmPanel
        question={`Destroy the attribution of “${titleOf(open.document)}”?`}
        confirm={<DestroyForm versionId={open.document.version.id} fresh={editKey(randomBytes(24))} />}
        cancel={{ href: open.address, text: 'Keep it' }}
      >
        <p>One row of the database says that your organisation filed this near miss. Your organisation alone can read it. When it is destroyed, nobody can tell any more who filed this: not Microsoft, not the operator of the portal, not you. The near miss itself stays as it is.</p>
        <p>You then cannot answer notes on it, correct it or withdraw it, unless you keep the key below. Whoever enters it takes the filing back for their own organisation. It works once.</p>
      </ConfirmPanel>
    </DocumentFrame>
  )
}
