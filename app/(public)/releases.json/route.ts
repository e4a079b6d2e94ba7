import { thePublic } from '@/domain/actor'
import { twin } from '@/app/twins/answer'
import { releaseJson } from '@/domain/record-json'
import { listReleases } from '@/operations/list-releases'
import { siteAddress } from '@/operations/site-address'

export const dynamic = 'force-dynamic'

/** What the feed says, in JSON: public releases, whoever asks. */
export async function GET(): Promise<Response> {
  const found = await listReleases(thePublic, { size: 50 })
  if (!found.ok) throw new Error('A list refuses nobody.')
  return twin({ releases: found.value.releases.map((release) => releaseJson(release, siteAddress)) })
}
