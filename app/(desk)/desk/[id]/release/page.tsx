import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ConfirmPanel } from '@/components/confirm-panel'
import { needsAttestation } from '@/domain/attestation'
import { audience, projectedLevels } from '@/domain/audience'
import { DocumentFrame } from '../../document-frame'
import { findDocument } from '../../find-document'
import { widestOptions } from '../../widest-options'
import { ReleaseForm } from './release-form'

export const metadata: Metadata = { title: 'Release', robots: { index: false } }

export default async function ReleasePage({ params }: { params: Promise<{ id: string }> }) {
  const open = await findDocument((await params).id)
  const { document, address, kind } = open
  const accepted = document.allowed.has('release')
  if (!accepted && !document.allowed.has('release_self_attested')) redirect(`${open.address}?failed=release`)
  const step = (kind.stepWords[document.version.step] ?? document.version.step).toLowerCase()
  const alone = !accepted && needsAttestation(document.version.ownerKind)
  return (
    <DocumentFrame open={open}>
      <ConfirmPanel
        question={`Release version ${document.number}, the ${step}?`}
        confirm={<ReleaseForm versionId={document.version.id} widest={document.version.widest ?? ''} options={widestOptions(kind)} submit={alone ? 'Release as self-attested' : 'Release'} />}
        cancel={{ href: address, text: 'Do not release' }}
      >
        <p>It shows at its address within five seconds. What has been read cannot be taken back; a newer version or a withdrawal can follow.</p>
        {alone && <p>No reviewer has accepted it, so it is shown as self-attested.</p>}
        <ul>
          {projectedLevels.map((level) => (
            <li key={level}>
              <a href={`${address}/preview/${level}`}>What {audience[level].name.toLowerCase()} readers will see</a>
            </li>
          ))}
        </ul>
      </ConfirmPanel>
    </DocumentFrame>
  )
}
