import type { Face, FacetDefinition } from './kind-definition'

/** What a list says of a facet: the words of each of its values, a value without words as it is; null where nothing is stated. */
export function facetText(facet: FacetDefinition, facets: Face['facets']): string | null {
  const stored = facets[facet.name]
  if (!stored) return null
  if (facet.say) return facet.say(facets)
  const values = facet.several ? stored.split(' ') : [stored]
  return values.map((value) => (facet.words && Object.hasOwn(facet.words, value) ? facet.words[value] : value)).join(', ')
}
