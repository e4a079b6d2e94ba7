import { placeIn, placeWord } from '@/app/list-place'
import { isUuid } from '@/domain/ids'
import type { KindDefinition } from '@/domain/kind-definition'
import type { Publisher } from '@/domain/record'
import type { Place, ReleaseQuery } from '@/operations/list-releases'

export type SearchParams = Record<string, string | string[] | undefined>

export interface Filters {
  facets: Readonly<Record<string, string>>
  vendor?: string | undefined
  /** Id of a product's record. */
  product?: string | undefined
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) || undefined

/** Whether the list of a kind tells vendors and their products apart: all near misses are of “a member vendor”. */
export function isByVendor(kind: KindDefinition): boolean {
  return kind.kind !== 'near_miss'
}

/** The filters that an address names. Choices that do not exist are left out, as if they had not been made. */
export function filtersIn(kind: KindDefinition, params: SearchParams): Filters {
  const facets = kind.facets.flatMap(({ name, words = {}, filter }) => {
    const value = one(params[name])
    return filter && value !== undefined && Object.hasOwn(words, value) ? [[name, value] as const] : []
  })
  const [vendor, product] = isByVendor(kind) ? [one(params['vendor']), one(params['product'])] : []
  return {
    facets: Object.fromEntries(facets),
    vendor: vendor && /^[a-z0-9-]{1,60}$/.test(vendor) ? vendor : undefined,
    product: product && isUuid(product) ? product : undefined,
  }
}

/** What an address asks of a list: a page of it, or as much as an answer for machines holds. */
export function queryOf(kind: KindDefinition, params: SearchParams, size?: number): ReleaseQuery {
  const { facets, vendor, product } = filtersIn(kind, params)
  return { kind: kind.kind, size, facets, publisher: vendor, product, after: placeIn(one(params['after'])), before: placeIn(one(params['before'])) }
}

export function hasFilters(filters: Filters): boolean {
  return Object.keys(filterWords(filters)).length > 0
}

/** The filters as an address and a twin name them. */
export function filterWords({ facets, vendor, product }: Filters): Record<string, string> {
  return { ...facets, ...(vendor ? { vendor } : {}), ...(product ? { product } : {}) }
}

/** The address of a page of a list, its filters kept. */
export function listAddress(path: string, filters: Filters, place: { after?: Place | null; before?: Place | null } = {}): string {
  const words = Object.entries(filterWords(filters))
  if (place.after) words.push(['after', placeWord(place.after)])
  if (place.before) words.push(['before', placeWord(place.before)])
  return words.length === 0 ? path : `${path}?${new URLSearchParams(words).toString()}`
}

/** The address of the list of all that an organisation filed about one of its products; `ending` as that of a twin. */
export function productListPath(kind: KindDefinition, ending: '' | '.json', { publisher, product }: { publisher: Pick<Publisher, 'slug'>; product: { id: string } }): string {
  return listAddress(`/${kind.path}${ending}`, { facets: {}, vendor: publisher.slug, product: product.id })
}
