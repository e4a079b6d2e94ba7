import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReleasesTable } from '@/app/(public)/lists/releases-table'
import { SiteFrame } from '@/app/site-frame'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { PrintFrame } from '@/components/print-frame'
import { audience, levelOfAll } from '@/domain/audience'
import { productPath } from '@/domain/record'
import { HandlingLabel } from '@/figures/handling-label'
import { kindDefinition } from '@/kinds/schemas'
import type { ProductPage as Found } from '@/operations/read-product'
import { siteAddress } from '@/operations/site-address'
import { followUpColumns } from './follow-up-columns'
import { loadProduct } from './load-product'
import { ProductReuse } from './product-reuse'
import { RecordSummary } from './record-summary'
import { WholeList } from './whole-list'

type Props = { params: Promise<{ slug: string; product: string }> }

const levelOf = ({ shelves }: Found) => levelOfAll(shelves.flatMap((shelf) => shelf.releases.map((release) => release.level)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, product: asked } = await params
  const { found } = await loadProduct(slug, asked)
  if (!found.ok) return {}
  const { product, publisher } = found.value
  const path = productPath(publisher, product.slug)
  return {
    title: `${product.name}, ${publisher.name}`,
    description: `How ${product.name} behaves, how it is updated and what went wrong with it, as filed by ${publisher.name}.`,
    alternates: { canonical: path, types: { 'application/json': `${path}.json` } },
    openGraph: { title: product.name, url: path },
    robots: levelOf(found.value) === 'public' ? undefined : { index: false, follow: false },
  }
}

export default async function ProductPage({ params }: Props) {
  const { slug, product: asked } = await params
  const { found, signedIn } = await loadProduct(slug, asked)
  if (!found.ok) notFound()
  const { product, publisher, shelves } = found.value
  const level = levelOf(found.value)
  const path = productPath(publisher, product.slug)
  return (
    <SiteFrame width="wide">
      <PrintFrame heading={`Bulkhead: ${product.name}`} address={siteAddress(path)} label={audience[level].tlp} note={audience[level].sharing}>
        {publisher.kind === 'vendor' && <Breadcrumbs crumbs={[{ href: `/vendors/${publisher.slug}`, text: publisher.name }]} />}
        <PageHeading
          size="document"
          kicker={publisher.kind === 'vendor' ? `Product of ${publisher.name}` : `Written by the ${publisher.name} from public sources`}
          title={product.name}
          lede="What was released about this product, each part by its newest version that you may read."
          meta={<HandlingLabel level={level} />}
        />
        {shelves.map((shelf) => (
          <Shelf key={shelf.kind} found={found.value} shelf={shelf} withLevel={signedIn} />
        ))}
        <ProductReuse path={path} level={level} />
      </PrintFrame>
    </SiteFrame>
  )
}

function Shelf({ found, shelf, withLevel }: { found: Found; shelf: Found['shelves'][number]; withLevel: boolean }) {
  const { records, releases } = shelf
  const definition = kindDefinition(shelf.kind)
  const { title, many } = definition.shelf
  if (records.length > 0) {
    return (
      <>
        {records.map((record) => (
          <RecordSummary key={record.versionId} record={record} />
        ))}
        <WholeList found={found} shelf={shelf} />
      </>
    )
  }
  return (
    <PageSection id={definition.path} heading={title}>
      <ReleasesTable kind={definition} releases={releases} caption={`Released ${many} that name ${found.product.name}, newest first`} withLevel={withLevel} withPublisher={false} beside={followUpColumns(shelf.followUps)} />
      <WholeList found={found} shelf={shelf} />
    </PageSection>
  )
}
