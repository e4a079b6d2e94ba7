import { levelOfAll } from '@/domain/audience'
import { audienceJson, releaseJson } from '@/domain/record-json'
import type { Place, ReleasePage } from '@/operations/list-releases'
import { siteAddress } from '@/operations/site-address'

/** How many match; `more` where counting stopped there. */
export function countJson({ matching, capped }: ReleasePage['count']) {
  return { matching, more: capped }
}

/** A page of a list in JSON: its rows, how many match, and where the neighbouring pages are. */
export function pageJson(page: ReleasePage, addressOf: (place: { after?: Place; before?: Place }) => string) {
  return {
    audience: audienceJson(levelOfAll(page.releases.map(({ level }) => level))),
    count: countJson(page.count),
    newer: page.newer && siteAddress(addressOf({ before: page.newer })),
    older: page.older && siteAddress(addressOf({ after: page.older })),
    releases: page.releases.map((release) => releaseJson(release, siteAddress)),
  }
}
