import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DataTable, type Column } from '@/components/data-table'
import { EmptyState } from '@/components/empty-state'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { listProducts, type ProductRow } from '@/operations/list-products'
import { requireAuthor } from '../../desk/require-author'
import { AddProductForm } from './add-product-form'

export const metadata: Metadata = { title: 'Products', robots: { index: false } }

const columns: Column<ProductRow>[] = [
  { key: 'name', heading: 'Name', cell: (product) => product.name },
  { key: 'family', heading: 'Family', cell: (product) => product.family ?? 'None given' },
]

export default async function ProductsPage({ searchParams }: { searchParams: Promise<{ done?: string | string[] }> }) {
  const person = await requireAuthor()
  const products = await listProducts(person)
  if (!products.ok) notFound()
  const { done } = await searchParams
  return (
    <>
      <PageHeading title="Products" lede={`What ${person.organisationName} makes. The names are offered where a document asks for a product.`} />
      {done === 'added' && <NoticeBox kind="success" announce title="Product added" />}
      <PageSection id="product-list" heading="Your products" note="Only your organisation reads this list.">
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
      <PageSection id="new-product" heading="Add a product" note="Products stay, because documents name them.">
        <AddProductForm />
      </PageSection>
    </>
  )
}
