import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteFrame } from '@/app/site-frame'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeading } from '@/components/page-heading'
import { PrintFrame } from '@/components/print-frame'
import { Prose } from '@/components/prose'
import { UtcTime } from '@/components/utc-time'
import { findGuide } from '@/content/guides'
import { siteAddress } from '@/operations/site-address'
import styles from '../guides.module.css'

type Props = { params: Promise<{ name: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const guide = findGuide((await params).name)
  return guide ? { title: guide.title, description: guide.summary, openGraph: { type: 'article', title: guide.title, description: guide.summary, url: `/guides/${guide.name}` } } : {}
}

export default async function GuidePage({ params }: Props) {
  const guide = findGuide((await params).name)
  if (!guide) notFound()
  const { name, title, summary, updated, Text } = guide
  return (
    <SiteFrame>
      <PrintFrame heading={`Bulkhead: ${title}`} address={siteAddress(`/guides/${name}`)}>
        <Breadcrumbs crumbs={[{ href: '/guides', text: 'Guides' }]} />
        <PageHeading
          title={title}
          lede={summary}
          meta={
            <span>
              Last changed <UtcTime at={`${updated}T00:00Z`} precision="day" />
            </span>
          }
        />
        <div className={styles.text}>
          <Prose>
            <Text />
          </Prose>
        </div>
      </PrintFrame>
    </SiteFrame>
  )
}
