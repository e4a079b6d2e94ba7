import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { placeIn, placeWord } from '@/app/list-place'
import { SiteFrame } from '@/app/site-frame'
import { currentActor } from '@/auth/current-actor'
import { EmptyState } from '@/components/empty-state'
import { PageHeading } from '@/components/page-heading'
import { Pager } from '@/components/pager'
import { readVendor } from '@/operations/read-vendor'
import { matchWords } from '../../lists/count-words'
import { ReleasesTable } from '../../lists/releases-table'

type Words = string | string[] | undefined
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ after?: Words; before?: Words }> }

const load = cache(async (slug: string, after: string | undefined, before: string | undefined) => {
  const actor = await currentActor()
  const found = await readVendor(actor, slug, { kind: 'incident_postmortem', after: placeIn(after), before: placeIn(before) })
  return { found, signedIn: actor.kind === 'person' }
})

async function loadFor({ params, searchParams }: Props) {
  const [{ slug }, { after, before }] = [await params, await searchParams]
  return load(slug, [after].flat()[0], [before].flat()[0])
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await loadFor(props)
  if (!found.ok) return {}
  const { name, slug } = found.value.vendor
  return {
    title: name,
    description: `What ${name} has filed on Bulkhead.`,
    alternates: { types: { 'application/json': `/vendors/${slug}.json` } },
    openGraph: { title: name, url: `/vendors/${slug}` },
  }
}

export default async function VendorPage(props: Props) {
  const { found, signedIn } = await loadFor(props)
  if (!found.ok) notFound()
  const { vendor, releases, count, newer, older } = found.value
  const path = `/vendors/${vendor.slug}`
  return (
    <SiteFrame width="wide">
      <PageHeading
        kicker="Vendor"
        title={vendor.name}
        lede={`What ${vendor.name} has filed itself, newest first. What the portal reconstructed from public sources is not here.`}
      />
      {releases.length === 0 ? (
        <EmptyState title="Nothing that you may read has been released">What this vendor releases will stand here.</EmptyState>
      ) : (
        <>
          <ReleasesTable releases={releases} caption={`Incidents filed by ${vendor.name}, newest first`} withLevel={signedIn} withPublisher={false} />
          <Pager
            label="Pages of incidents"
            count={matchWords(count, 'incident', 'incidents').replace(/ match(es)?$/, '')}
            previous={newer ? `${path}?before=${placeWord(newer)}` : undefined}
            next={older ? `${path}?after=${placeWord(older)}` : undefined}
          />
        </>
      )}
    </SiteFrame>
  )
}
