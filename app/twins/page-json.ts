import { placeWord } from '@/app/list-place'
import { releaseJson } from '@/domain/record-json'
import type { Place, ReleasePage } from '@/operations/list-releases'
import { siteAddress } from '@/operations/site-address'

/** A page of a list in JSON: its rows, how many match, and where the neighbouring pages are. */
export function pageJson(page: Omit<ReleasePage, 'publishers'>, addressOf: (place: { after?: Place; before?: Place }) => string) {
  return {
    count: { matching: page.count.matching, more: page.count.capped },
    newer: page.newer && siteAddress(addressOf({ before: page.newer })),
    older: page.older && siteAddress(addressOf({ after: page.older })),
    releases: page.releases.map((release) => releaseJson(release, siteAddress)),
  }
}

/** The address of a neighbouring page of a list without filters. */
export function plainAddress(path: string) {
  return ({ after, before }: { after?: Place; before?: Place }) => `${path}?${after ? `after=${placeWord(after)}` : before ? `before=${placeWord(before)}` : ''}`
}
