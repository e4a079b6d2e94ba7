import { placeIn, placeWord } from '@/app/list-place'
import type { KindDefinition } from '@/domain/kind-definition'
import type { Place, ReleaseQuery } from '@/operations/list-releases'

export type SearchParams = Record<string, string | string[] | undefined>

export interface Filters {
  facets: Readonly<Record<string, string>>
  vendor?: string | undefined
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) || undefined

/** Whether the list of a kind tells vendors apart: all near misses are of “a member vendor”. */
export function isByVendor(kind: KindDefinition): boolean {
  return kind.kind !== 'near_miss'
}

/** The filters that an address names. Choices that do not exist are left out, as if they had not been made. */
export function filtersIn(kind: KindDefinition, params: SearchParams): Filters {
  const facets = kind.facets.flatMap(({ name, words = {}, filter }) => {
    const value = one(params[name])
    return filter && value !== undefined && Object.hasOwn(words, value) ? [[name, value] as const] : []
  })
  const vendor = isByVendor(kind) ? one(params['vendor']) : undefined
  return { facets: Object.fromEntries(facets), vendor: vendor && /^[a-z0-9-]{1,60}$/.test(vendor) ? vendor : undefined }
}

/** What an address asks of a list: a page of it, or as much as an answer for machines holds. */
export function queryOf(kind: KindDefinition, params: SearchParams, size?: number): ReleaseQuery {
  const { facets, vendor } = filtersIn(kind, params)
  return { kind: kind.kind, size, facets, publisher: vendor, after: placeIn(one(params['after'])), before: placeIn(one(params['before'])) }
}

export function hasFilters({ facets, vendor }: Filters): boolean {
  return vendor !== undefined || Object.keys(facets).length > 0
}

/** The filters as an address and a twin name them. */
export function filterWords({ facets, vendor }: Filters): Record<string, string> {
  return { ...facets, ...(vendor ? { vendor } : {}) }
}

/** The address of a page of a list, its filters kept. */
export function listAddress(path: string, filters: Filters, place: { after?: Place | null; before?: Place | null } = {}): string {
  const words = Object.entries(filterWords(filters))
  if (place.after) words.push(['after', placeWord(place.after)])
  if (place.before) words.push(['before', placeWord(place.before)])
  return words.length === 0 ? path : `${path}?${new URLSearchParams(words).toString()}`
}
