import type { FacetDefinition } from '@/domain/kind-definition'
import { componentRoleWords, layerWords, payloadClassWords, ringTypeWords } from '@/domain/vocabulary'

/** What the list of near misses shows and can be narrowed by. */
export const facets: readonly FacetDefinition[] = [
  { name: 'month', label: 'Happened', filter: false, column: true },
  { name: 'product_class', label: 'Class of product', words: componentRoleWords, filter: true, column: true },
  { name: 'payload_class', label: 'Update carried', words: payloadClassWords, filter: true, column: true },
  { name: 'ring_reached', label: 'Furthest ring', words: ringTypeWords, filter: false, column: true },
  { name: 'stopped_by', label: 'Stopped by', words: layerWords, filter: true, column: true },
]
