import { thePublic } from '@/domain/actor'
import { atomFeed } from '@/domain/atom'
import { listReleases } from '@/operations/list-releases'
import { siteAddress } from '@/operations/site-address'

export const dynamic = 'force-dynamic'

/** Public releases, whoever asks: feeds are copied and kept, so they hold nothing that may not be. */
export async function GET(): Promise<Response> {
  const found = await listReleases(thePublic, { size: 50 })
  if (!found.ok) throw new Error('A list refuses nobody.')
  const xml = atomFeed(
    {
      title: 'Bulkhead: releases',
      subtitle: 'What vendors file about endpoint security products, as it is released.',
      self: '/releases.atom',
      page: '/',
      releases: found.value.releases,
      now: new Date(),
    },
    siteAddress,
  )
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'private, no-store' } })
}
