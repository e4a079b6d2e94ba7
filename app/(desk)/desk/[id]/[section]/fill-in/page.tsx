import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/components/page-heading'
import { DocumentFrame } from '../../../document-frame'
import { findDocument } from '../../../find-document'
import { FillInForm } from './fill-in-form'
import { filledLists } from './filled-list'

export const metadata: Metadata = { title: 'Fill in from driver files', robots: { index: false } }

export default async function FillInPage({ params }: { params: Promise<{ id: string; section: string }> }) {
  const { id, section } = await params
  const open = await findDocument(id)
  const list = filledLists(open.kind.kind).find((each) => each.section === section)
  const definition = open.kind.sections[section]
  if (!list || !definition || !open.document.allowed.has('edit')) notFound()
  const back = `${open.address}/${section}`
  return (
    <DocumentFrame open={open} section={section}>
      <PageHeading
        kicker={definition.label}
        title="Fill in from driver files"
        lede="Send the .inf files of your drivers, the text that fltmc filters or fltmc instances writes, or JSON. You see what they say before anything is filled in. The files themselves are not kept."
      />
      <p>
        <a href={back}>Back to the section “{definition.label}”</a>
      </p>
      <FillInForm documentId={id} versionId={open.document.version.id} section={section} tells={list.tells} />
    </DocumentFrame>
  )
}
