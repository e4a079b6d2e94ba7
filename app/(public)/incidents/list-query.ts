import { placeIn, placeWord } from '@/app/list-place'
import { hostImpactWords } from '@/domain/vocabulary'
import { incidentKindWords, severityWords } from '@/kinds/incident-post-mortem/vocabulary'
import type { ListFacet, Place, ReleaseQuery } from '@/operations/list-releases'

export type SearchParams = Record<string, string | string[] | undefined>

/** What incidents can be narrowed by, with the words of each choice. */
export const facetWords: Record<ListFacet, Readonly<Record<string, string>>> = {
  host_impact: hostImpactWords,
  incident_kind: incidentKindWords,
  severity: severityWords,
}

export interface Filters {
  facets: Partial<Record<ListFacet, string>>
  vendor?: string | undefined
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) || undefined

/** The filters that an address names. Choices that do not exist are left out, as if they had not been made. */
export function filtersIn(params: SearchParams): Filters {
  const facets: Filters['facets'] = {}
  for (const facet of Object.keys(facetWords) as ListFacet[]) {
    const value = one(params[facet])
    if (value !== undefined && Object.hasOwn(facetWords[facet], value)) facets[facet] = value
  }
  const vendor = one(params['vendor'])
  return { facets, vendor: vendor && /^[a-z0-9-]{1,60}$/.test(vendor) ? vendor : undefined }
}

export function queryOf(params: SearchParams): ReleaseQuery {
  const { facets, vendor } = filtersIn(params)
  return { kind: 'incident_postmortem', facets, publisher: vendor, after: placeIn(one(params['after'])), before: placeIn(one(params['before'])) }
}

export function hasFilters({ facets, vendor }: Filters): boolean {
  return vendor !== undefined || Object.keys(facets).length > 0
}

/** The address of a page of a list, its filters kept. */
export function listAddress(path: string, { facets, vendor }: Filters, place: { after?: Place | null; before?: Place | null } = {}): string {
  const words = Object.entries({ ...facets, ...(vendor ? { vendor } : {}) })
  if (place.after) words.push(['after', placeWord(place.after)])
  if (place.before) words.push(['before', placeWord(place.before)])
  return words.length === 0 ? path : `${path}?${new URLSearchParams(words).toString()}`
}
