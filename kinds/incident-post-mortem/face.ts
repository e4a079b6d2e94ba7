import type { DocumentBody, Face } from '@/domain/kind-definition'
import { answered, inRow, rowsAt } from '@/domain/answered'
import type { Severity } from './computed/severity'

const enumerated = {
  incident_kind: 'notice.incident_kind',
  host_impact: 'notice.host_impact',
  state: 'notice.state',
} as const

/** What lists, feeds and link previews show. */
export function face(projected: DocumentBody, computed: Record<string, unknown>): Face {
  const facets: Record<string, string> = {}
  for (const [name, path] of Object.entries(enumerated)) {
    const value = answered<string>(projected, path)
    if (value) facets[name] = value
  }
  const severity = computed['severity'] as Severity | null | undefined
  if (severity) Object.assign(facets, { severity: severity.grade, severity_basis: severity.basis })
  const products = rowsAt(projected, 'about.products').flatMap((row) => inRow<string>(row, 'name') ?? [])
  if (products.length > 0) facets['products'] = products.join(', ')
  return {
    title: answered<string>(projected, 'about.title') ?? 'Untitled post-mortem',
    summary: answered<string>(projected, 'notice.summary') ?? '',
    facets,
  }
}
