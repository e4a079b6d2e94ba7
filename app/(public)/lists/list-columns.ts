import { keptTime } from '@/domain/kept-times'
import { audience } from '@/domain/audience'
import { facetText } from '@/domain/facet-words'
import type { FacetDefinition, KindDefinition } from '@/domain/kind-definition'
import type { ReleaseSummary } from '@/domain/record'
import { assuranceWords } from '@/domain/vocabulary'

/** A column of a list, as the page heads it and in words. */
export interface ListColumn {
  key: 'title' | 'released' | 'facet' | 'publisher' | 'assurance' | 'version' | 'level'
  heading: string
  facet?: FacetDefinition
  text: (release: ReleaseSummary) => string
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** The columns of the list of a kind: those of every kind, and its own facets. */
export function listColumns(kind: KindDefinition): ListColumn[] {
  const facets = kind.facets.filter((facet) => facet.column)
  return [
    { key: 'title', heading: capital(kind.shelf.one), text: ({ title }) => title },
    { key: 'released', heading: 'Released', text: ({ documentId, releasedAt }) => keptTime(documentId, releasedAt).slice(0, 10) },
    ...facets.map((facet): ListColumn => ({ key: 'facet', heading: facet.label, facet, text: (release) => facetText(facet, release.facets) ?? '' })),
    { key: 'publisher', heading: 'Filed by', text: ({ publisher }) => publisher.name },
    { key: 'assurance', heading: 'Standing', text: ({ assurance }) => assuranceWords[assurance].name },
    { key: 'version', heading: 'Version', text: ({ number }) => number },
    { key: 'level', heading: 'You read it at', text: ({ level }) => audience[level].name },
  ]
}
