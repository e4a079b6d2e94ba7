import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { SiteFrame } from '@/app/site-frame'
import { currentActor } from '@/auth/current-actor'
import { EmptyState } from '@/components/empty-state'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { productPath } from '@/domain/record'
import { kindDefinition } from '@/kinds/schemas'
import { readVendor, type VendorPage as Found } from '@/operations/read-vendor'
import { countedWords } from '../../lists/count-words'
import { ReleasesTable } from '../../lists/releases-table'
import styles from './vendor.module.css'

type Props = { params: Promise<{ slug: string }> }

const load = cache(async (slug: string) => {
  const actor = await currentActor()
  return { found: await readVendor(actor, slug), signedIn: actor.kind === 'person' }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { found } = await load((await params).slug)
  if (!found.ok) return {}
  const { name, slug } = found.value.vendor
  return {
    title: name,
    description: `What ${name} has filed on Bulkhead.`,
    alternates: { types: { 'application/json': `/vendors/${slug}.json` } },
    openGraph: { title: name, url: `/vendors/${slug}` },
  }
}

export default async function VendorPage({ params }: Props) {
  const { found, signedIn } = await load((await params).slug)
  if (!found.ok) notFound()
  const { vendor, products, shelves } = found.value
  return (
    <SiteFrame width="wide">
      <PageHeading
        kicker="Vendor"
        title={vendor.name}
        lede={`What ${vendor.name} has filed itself, newest first. What the portal reconstructed from public sources is not here.`}
      />
      {shelves.length === 0 && <EmptyState title="Nothing that you may read has been released">What this vendor releases will stand here.</EmptyState>}
      {products.length > 0 && <Products vendor={vendor} products={products} />}
      {shelves.map((shelf) => (
        <Shelf key={shelf.kind} vendor={vendor} shelf={shelf} withLevel={signedIn} />
      ))}
    </SiteFrame>
  )
}

function Products({ vendor, products }: Pick<Found, 'vendor' | 'products'>) {
  return (
    <PageSection id="products-of-vendor" heading="By product">
      <ul className={styles.products}>
        {products.map(({ id, name, slug }) => (
          <li key={id}>
            <a href={productPath(vendor, slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </PageSection>
  )
}

function Shelf({ vendor, shelf: { kind, releases, count }, withLevel }: { vendor: Found['vendor']; shelf: Found['shelves'][number]; withLevel: boolean }) {
  const definition = kindDefinition(kind)
  const { title, one, many } = definition.shelf
  return (
    <PageSection id={definition.path} heading={title}>
      <ReleasesTable kind={definition} releases={releases} caption={`${title} filed by ${vendor.name}, newest first`} withLevel={withLevel} withPublisher={false} />
      <p>
        <a href={`/${definition.path}?vendor=${vendor.slug}`}>
          {countedWords(count, one, many)} filed by {vendor.name}
        </a>
      </p>
    </PageSection>
  )
}
