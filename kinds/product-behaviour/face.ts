import { answered } from '@/domain/answered'
import type { DocumentBody, Face } from '@/domain/kind-definition'
import { parsesContentAtBoot } from './computed'

const toldByItself = { registers_with_wsc: 'product.registers_with_wsc', quick_machine_recovery: 'recovery.quick_machine_recovery_ready' } as const
const computedFacets = ['user_mode_only', 'starts_at_boot', 'parses_content_in_kernel'] as const

/** What lists, feeds and link previews show. */
export function face(projected: DocumentBody, computed: Record<string, unknown>): Face {
  const facets: Record<string, string> = { parses_content_at_boot: parsesContentAtBoot(projected) }
  for (const name of computedFacets) facets[name] = String(computed[name] ?? 'unknown')
  for (const [name, path] of Object.entries(toldByItself)) facets[name] = answered<string>(projected, path) ?? 'unknown'
  const roles = answered<string[]>(projected, 'product.component_role') ?? []
  if (roles.length > 0) facets['component_role'] = roles.join(' ')
  return {
    title: answered<string>(projected, 'about.title') ?? 'Untitled disclosure',
    summary: answered<string>(projected, 'product.plain_summary') ?? '',
    facets,
  }
}
