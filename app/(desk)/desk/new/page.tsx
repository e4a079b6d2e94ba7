import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeading } from '@/components/page-heading'
import { refusalTo } from '@/domain/access'
import { factsOfOrganisation } from '@/domain/document-facts'
import { listProducts } from '@/operations/list-products'
import { kindOptions, titleHint } from '../filed-kinds'
import { requireAuthor } from '../require-author'
import { StartForm } from './start-form'

export const metadata: Metadata = { title: 'New document', robots: { index: false } }

export default async function NewDocumentPage() {
  const person = await requireAuthor()
  const mayTakeBack = refusalTo(person, 'take_back_filing', factsOfOrganisation({ id: person.organisationId, kind: person.organisationKind })) === null
  const listed = await listProducts(person)
  const products = listed.ok ? listed.value : []
  return (
    <>
      <Breadcrumbs crumbs={[{ href: '/desk', text: 'Documents' }]} />
      <PageHeading title="New document" lede="It begins as a draft that only your organisation sees. Its first section comes next." />
      <StartForm kinds={kindOptions(person)} products={products.map(({ id, name }) => ({ value: id, label: name }))} titleHint={titleHint(person, products[0]?.name)} />
      <p>
        A whole document that exists as JSON can be <a href="/desk/import">imported</a>.
      </p>
      {mayTakeBack && (
        <p>
          A near miss whose attribution was destroyed can be <a href="/desk/take-back">taken back with its key</a>.
        </p>
      )}
    </>
  )
}
