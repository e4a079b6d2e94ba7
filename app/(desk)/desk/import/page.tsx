import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeading } from '@/components/page-heading'
import { maxImportBytes } from '@/domain/exchange/import-document'
import { requireAuthor } from '../require-author'
import { ImportForm } from './import-form'

export const metadata: Metadata = { title: 'Import', robots: { index: false } }

export default async function ImportPage() {
  await requireAuthor()
  return (
    <>
      <Breadcrumbs crumbs={[{ href: '/desk', text: 'Documents' }]} />
      <PageHeading title="Import a document" lede="It becomes a new draft of your organisation, of the kind that it names. If anything in it cannot be taken, every place is named and nothing is kept." />
      <ImportForm maxBytes={maxImportBytes} />
    </>
  )
}
