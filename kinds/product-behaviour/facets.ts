import type { FacetDefinition } from '@/domain/kind-definition'
import { yesNoWords } from '@/domain/values'
import { componentRoleWords } from '@/domain/vocabulary'
import { untestedWords } from './vocabulary/product'

const words = { ...yesNoWords, unknown: 'Not told' } as const

/** What the list of products shows and can be narrowed by. */
export const facets: readonly FacetDefinition[] = [
  { name: 'parses_content_at_boot', label: 'A driver that starts at boot parses content', words, filter: true, column: true },
  { name: 'parses_content_in_kernel', label: 'Some driver parses content', words, filter: true, column: true },
  { name: 'starts_at_boot', label: 'Some driver starts at boot', words, filter: true, column: false },
  { name: 'user_mode_only', label: 'User mode only', words, filter: true, column: true },
  { name: 'component_role', label: 'What it does', words: componentRoleWords, several: true, filter: true, column: true },
  { name: 'registers_with_wsc', label: 'Registers with Windows Security Center', words, filter: true, column: false },
  { name: 'quick_machine_recovery', label: 'Ready for quick machine recovery', words: { ...untestedWords, unknown: 'Not told' }, filter: true, column: false },
]
