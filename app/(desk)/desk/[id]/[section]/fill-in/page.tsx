import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/components/page-heading'
import { DocumentFrame } from '../../../document-frame'
import { findDocument } from '../../../find-document'
import { sectionLabel } from './draw-list'
import { FillInForm } from './fill-in-form'
import { listsAround } from './filled-list'

export const metadata: Metadata = { title: 'Fill in from driver files', robots: { index: false } }

export default async function FillInPage({ params }: { params: Promise<{ id: string; section: string }> }) {
  const { id, section } = await params
  const open = await findDocument(id)
  const [list, ...others] = listsAround(open.kind.kind, section)
  const definition = open.kind.sections[section]
  if (!list || !definition || !open.document.allowed.has('edit')) notFound()
  const elsewhere = others.map((other) => ` or under “${sectionLabel(open.kind.kind, other.section)}”`).join('')
  const back = `${open.address}/${section}`
  return (
    <DocumentFrame open={open} section={section}>
      <PageHeading
        kicker={definition.label}
        title="Fill in from driver files"
        lede={`Send the .inf files of your drivers, the text that fltmc filters or fltmc instances writes, or JSON. You see what they say before anything is filled in, here${elsewhere}. The files themselves are not kept.`}
      />
      <p>
        <a href={back}>Back to the section “{definition.label}”</a>
      </p>
      <FillInForm documentId={id} versionId={open.document.version.id} section={section} tells={list.tells} />
    </DocumentFrame>
  )
}
