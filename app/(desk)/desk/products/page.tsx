import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DataTable, type Column } from '@/components/data-table'
import { EmptyState } from '@/components/empty-state'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { OutwardLink } from '@/figures/reading/plain-value'
import { listProducts, type ProductRow } from '@/operations/list-products'
import { requireAuthor } from '../../desk/require-author'
import { AddProductForm } from './add-product-form'

export const metadata: Metadata = { title: 'Products', robots: { index: false } }

const columns: Column<ProductRow>[] = [
  { key: 'name', heading: 'Name', cell: ({ id, name }) => <a href={`/desk/products/${id}`}>{name}</a> },
  { key: 'family', heading: 'Family', cell: (product) => product.family ?? 'None given' },
  { key: 'release-notes', heading: 'Page with release notes', cell: ({ releaseNotesUrl }) => (releaseNotesUrl ? <OutwardLink address={releaseNotesUrl} /> : 'None given') },
]

export default async function ProductsPage({ searchParams }: { searchParams: Promise<{ done?: string | string[] }> }) {
  const person = await requireAuthor()
  const products = await listProducts(person)
  if (!products.ok) notFound()
  const { done } = await searchParams
  return (
    <>
      <PageHeading title="Products" lede={`What ${person.organisationName} makes. A new document about one of them begins with what is said of it here.`} />
      {done === 'added' && <NoticeBox kind="success" announce title="Product added" />}
      {done === 'changed' && <NoticeBox kind="success" announce title="Product changed" />}
      <PageSection id="product-list" heading="Your products" note="Only your organisation reads this list. Open a product to change it.">
        <DataTable
          id="products"
          caption="Products"
          captionHidden
          columns={columns}
          rows={products.value}
          rowKey={(product) => product.id}
          empty={<EmptyState title="No products yet">Add the first one below.</EmptyState>}
        />
      </PageSection>
      <PageSection id="new-product" heading="Add a product" note="Products and their names stay, because documents and addresses refer to them. The rest can be changed.">
        <AddProductForm />
      </PageSection>
    </>
  )
}
