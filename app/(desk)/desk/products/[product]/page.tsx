import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeading } from '@/components/page-heading'
import { listProducts } from '@/operations/list-products'
import { requireAuthor } from '../../require-author'
import { ChangeProductForm } from './change-product-form'

export const metadata: Metadata = { title: 'Change a product', robots: { index: false } }

export default async function ProductPage({ params }: { params: Promise<{ product: string }> }) {
  const person = await requireAuthor()
  const { product: id } = await params
  const products = await listProducts(person)
  const product = products.ok ? products.value.find((each) => each.id === id) : undefined
  if (!product) notFound()
  return (
    <>
      <Breadcrumbs crumbs={[{ href: '/desk/products', text: 'Products' }]} />
      <PageHeading title={product.name} lede="The name stays, because the address of the product and released documents refer to it. Documents that exist stay as they are." />
      <ChangeProductForm id={product.id} values={{ family: product.family ?? '', releaseNotesUrl: product.releaseNotesUrl ?? '' }} />
    </>
  )
}
