import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeading } from '@/components/page-heading'
import { listProducts } from '@/operations/list-products'
import { kindOptions } from '../filed-kinds'
import { requireAuthor } from '../require-author'
import { StartForm } from './start-form'

export const metadata: Metadata = { title: 'New document', robots: { index: false } }

export default async function NewDocumentPage() {
  const person = await requireAuthor()
  const products = await listProducts(person)
  return (
    <>
      <Breadcrumbs crumbs={[{ href: '/desk', text: 'Documents' }]} />
      <PageHeading title="New document" lede="It begins as a draft that only your organisation sees. Its first section comes next." />
      <StartForm kinds={kindOptions} products={products.ok ? products.value.map(({ id, name }) => ({ value: id, label: name })) : []} />
      <p>
        A whole document that exists as JSON can be <a href="/desk/import">imported</a>.
      </p>
    </>
  )
}
