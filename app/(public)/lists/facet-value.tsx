import { facetText } from '@/domain/facet-words'
import type { FacetDefinition } from '@/domain/kind-definition'
import type { ReleaseSummary } from '@/domain/record'
import { screensOf } from '@/kinds/screens'

/** What a release says of one facet: drawn where its kind draws it, otherwise in words. */
export function FacetValue({ facet, release }: { facet: FacetDefinition; release: Pick<ReleaseSummary, 'kind' | 'facets'> }) {
  const text = facetText(facet, release.facets)
  const Drawn = screensOf(release.kind).facets?.[facet.name]
  return Drawn && text !== null ? <Drawn facets={release.facets} /> : <>{text ?? 'Not stated'}</>
}
