import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { runAddress, shelfAddress } from '@/app/addresses'
import { SiteFrame } from '@/app/site-frame'
import { currentActor } from '@/auth/current-actor'
import { DefinitionList } from '@/components/definition-list'
import { PageHeading } from '@/components/page-heading'
import { UtcTime } from '@/components/utc-time'
import { keptPrecision } from '@/domain/kept-times'
import { refused } from '@/domain/outcome'
import { readRunWithdrawal } from '@/operations/read-run'
import { readWithdrawal } from '@/operations/read-withdrawal'

type Props = { params: Promise<{ path: string[] }> }

const load = cache(async (path: string) => {
  const [address, run] = [shelfAddress(`/${path}`), runAddress(`/${path}`)]
  if (run !== null) return readRunWithdrawal(await currentActor(), run)
  return address?.slug ? readWithdrawal(await currentActor(), address.kind.kind, address.slug) : refused('not_found')
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).path.join('/'))
  return found.ok ? { title: `Withdrawn: ${found.value.title}`, robots: { index: false } } : {}
}

/** What is left at every address of a withdrawn document. The proxy sends readers here, and sets the status 410. */
export default async function WithdrawnPage({ params }: Props) {
  const found = await load((await params).path.join('/'))
  if (!found.ok) notFound()
  const { documentId, title, publisherName, firstReleasedAt, withdrawnAt, reason } = found.value
  return (
    <SiteFrame>
      <PageHeading kicker="Withdrawn" title={title} lede="Its publisher withdrew this document. Its text is no longer shown here, in any version." />
      <DefinitionList
        items={[
          { term: 'Filed by', value: publisherName },
          { term: 'First released', value: <UtcTime at={firstReleasedAt} precision={keptPrecision(documentId)} /> },
          { term: 'Withdrawn', value: <UtcTime at={withdrawnAt} precision={keptPrecision(documentId)} /> },
          { term: 'Reason given', value: reason },
        ]}
      />
    </SiteFrame>
  )
}
