import type { FacetDefinition } from '@/domain/kind-definition'
import { yesNoWords } from '@/domain/values'
import { executesInWords, payloadClassWords } from '@/domain/vocabulary'

export const howManyWords = { every: 'In every channel', some: 'In some channels', none: 'In no channel' } as const
export type HowMany = keyof typeof howManyWords

/** What the list of update practices shows and can be narrowed by. */
export const facets: readonly FacetDefinition[] = [
  { name: 'payload_class', label: 'Carries', words: payloadClassWords, several: true, filter: true, column: true },
  { name: 'executes_in', label: 'Executes in', words: executesInWords, several: true, filter: true, column: true },
  { name: 'content_delay', label: 'Customers can delay content', words: yesNoWords, filter: true, column: true },
  { name: 'auto_halt', label: 'A signal halts by itself', words: howManyWords, filter: true, column: true },
  { name: 'rollback_without_boot', label: 'Rollback works if the host cannot boot', words: howManyWords, filter: true, column: true },
  { name: 'last_exercise', label: 'Last exercise', filter: false, column: true },
]
