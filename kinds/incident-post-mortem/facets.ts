import type { Face, FacetDefinition } from '@/domain/kind-definition'
import { hostImpactWords } from '@/domain/vocabulary'
import { incidentKindWords, severityWords, stateWords } from './vocabulary'

const severityAtLeast = ({ severity = '', severity_basis }: Face['facets']) => (severity_basis === 'at_least' ? `At least ${severity}` : severity)

/** What the list of incidents shows and can be narrowed by. */
export const facets: readonly FacetDefinition[] = [
  { name: 'severity', label: 'Severity', words: severityWords, say: severityAtLeast, filter: true, column: true },
  { name: 'host_impact', label: 'Impact on hosts', words: hostImpactWords, filter: true, column: true },
  { name: 'incident_kind', label: 'Kind of incident', words: incidentKindWords, filter: true, column: true },
  { name: 'state', label: 'State', words: stateWords, filter: false, column: true },
]
