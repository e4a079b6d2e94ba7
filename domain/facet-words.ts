import type { FacetDefinition } from './kind-definition'

/** The values that a face holds of a facet: several are parted by one space. */
export function facetValues(facet: Pick<FacetDefinition, 'several'>, stored: string | undefined): string[] {
  if (!stored) return []
  return facet.several ? stored.split(' ') : [stored]
}

/** What a list says of a facet: the words of each value, a value without words as it is. */
export function facetText(facet: FacetDefinition, stored: string): string {
  return facetValues(facet, stored)
    .map((value) => (facet.words && Object.hasOwn(facet.words, value) ? facet.words[value] : value))
    .join(', ')
}
