import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteFrame } from '@/app/site-frame'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeading } from '@/components/page-heading'
import { PrintFrame } from '@/components/print-frame'
import { UtcTime } from '@/components/utc-time'
import { audience } from '@/domain/audience'
import { isReconstruction, versionPath } from '@/domain/record'
import { AssuranceBadge } from '@/figures/assurance-badge'
import { HandlingLabel } from '@/figures/handling-label'
import { kindDefinition } from '@/kinds/schemas'
import { screensOf } from '@/kinds/screens'
import { siteAddress } from '@/operations/site-address'
import { loadFromShelf } from '@/app/(public)/record/load-record'

type Props = { params: Promise<{ shelf: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadFromShelf(await params)
  return found.ok ? { title: `On one sheet: ${found.value.title}`, alternates: { canonical: found.value.path }, robots: { index: false } } : {}
}

export default async function SheetAtShelf({ params }: Props) {
  const found = await loadFromShelf(await params)
  if (!found.ok) notFound()
  const record = found.value
  const { tlp, sharing } = audience[record.level]
  const kind = kindDefinition(record.kind)
  const { Sheet } = screensOf(record.kind)
  if (!Sheet) notFound()
  return (
    <SiteFrame>
      <PrintFrame heading="Bulkhead" address={siteAddress(versionPath(record, record.number))} version={record.number} label={tlp} note={sharing}>
        <Breadcrumbs crumbs={[{ href: `/${kind.path}`, text: kind.shelf.title }, { href: record.path, text: record.title }]} />
        <PageHeading
          kicker={
            <>
              {record.publisher.name}, released <UtcTime at={record.releasedAt} />
            </>
          }
          title={record.title}
          meta={
            <>
              <AssuranceBadge level={record.assurance} />
              {isReconstruction(record) && <span>Not filed by the vendor</span>}
              <HandlingLabel level={record.level} />
            </>
          }
        />
        <Sheet record={record} />
      </PrintFrame>
    </SiteFrame>
  )
}
