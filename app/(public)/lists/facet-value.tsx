import { facetText } from '@/domain/facet-words'
import type { FacetDefinition } from '@/domain/kind-definition'
import type { ReleaseSummary } from '@/domain/record'
import { screensOf } from '@/kinds/screens'

/** What a release says of one facet: drawn where its kind draws it, otherwise in words. */
export function FacetValue({ facet, release }: { facet: FacetDefinition; release: Pick<ReleaseSummary, 'kind' | 'facets'> }) {
  const value = release.facets[facet.name]
  if (!value) return <>Not stated</>
  const Drawn = screensOf(release.kind).facets?.[facet.name]
  return Drawn ? <Drawn facets={release.facets} /> : <>{facetText(facet, value)}</>
}
