import { SeverityBadge, type Severity } from '@/figures/severity-badge'

/** Severity in a list, whose column explains the words. */
export function SeverityFacet({ facets }: { facets: Readonly<Record<string, string>> }) {
  return <SeverityBadge severity={facets['severity'] as Severity} atLeast={facets['severity_basis'] === 'at_least'} short />
}
