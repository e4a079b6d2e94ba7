import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { Option } from '@/components/select-field'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { inRow, rowsAt } from '@/domain/answered'
import { listOwnDocuments } from '@/operations/list-desk'
import { DocumentFrame } from '../../document-frame'
import { fieldLabel } from '../../field-label'
import { findDocument, type OpenDocument } from '../../find-document'
import { CopyForm } from './copy-form'
import { aNewOne } from './copy-state'

export const metadata: Metadata = { title: 'Copy', robots: { index: false } }

export default async function CopyPage({ params }: { params: Promise<{ id: string }> }) {
  const open = await findDocument((await params).id)
  if (!open.document.allowed.has('edit')) redirect(`${open.address}?failed=copy`)
  return (
    <DocumentFrame open={open}>
      <PageHeading title="Copy" lede="What is copied is saved at once and can be changed like anything that you typed. What was closed to some readers stays closed." />
      <CopyFamily open={open} />
      <CopyDocument open={open} />
      <CopyReleased open={open} />
    </DocumentFrame>
  )
}

function commonOf({ document, address, kind }: OpenDocument) {
  const sections = Object.entries(kind.sections).map(([key, { label }]) => [key, label])
  const lists = (kind.family?.members ?? []).map((list) => [list, fieldLabel(kind, list)])
  return { kind: kind.kind, versionId: document.version.id, address, labels: Object.fromEntries([...sections, ...lists]) as Record<string, string> }
}

function CopyFamily({ open }: { open: OpenDocument }) {
  const { family } = open.kind
  if (!family) return null
  const { one, head, named } = family
  const heads: Option[] = rowsAt(open.document.draft.body, head).map((row, index) => ({ value: row.row, label: inRow<string>(row, named) ?? `Entry ${index + 1}` }))
  if (heads.length === 0) return null
  return (
    <PageSection id="family" heading={`Another ${one}`} note="Nothing is overwritten.">
      <CopyForm
        {...commonOf(open)}
        what="family"
        from={{ label: `Copy from the ${one}`, options: heads }}
        to={{ label: 'For', options: [{ value: aNewOne, label: `A new ${one}` }, ...heads], preset: aNewOne }}
        submit={`Copy the ${one}`}
      />
    </PageSection>
  )
}

async function CopyDocument({ open }: { open: OpenDocument }) {
  const { version } = open.document
  // Two near misses in the same words would be known to be of one vendor.
  if (version.ownerKind === 'unnamed_vendor') return null
  const { lines } = await listOwnDocuments(open.person, { size: 100 })
  const others = lines.filter((line) => line.kind === version.kind && line.documentId !== version.documentId && line.state !== 'withdrawn')
  if (others.length === 0) return null
  return (
    <PageSection id="document" heading="Another filing" note="Only sections in which nobody has answered yet are filled.">
      <CopyForm
        {...commonOf(open)}
        what="document"
        from={{ label: 'Copy from', hint: 'Filings of your organisation, last touched first.', options: others.map(({ documentId, title, number }) => ({ value: documentId, label: `${title || 'Untitled'} (${number})` })) }}
        submit="Fill the empty sections"
      />
    </PageSection>
  )
}

function CopyReleased({ open }: { open: OpenDocument }) {
  const { released, version } = open.document
  if (!released || released.version.id === version.id) return null
  return (
    <PageSection id="released" heading="The released version" note="What this draft says in that section is replaced.">
      <CopyForm
        {...commonOf(open)}
        what="section"
        from={{ label: 'Put back the section', options: Object.entries(open.kind.sections).map(([value, { label }]) => ({ value, label })) }}
        submit="Put it back"
      />
    </PageSection>
  )
}
