import type { KindDefinition } from '@/domain/kind-definition'
import { face } from './face'
import { facets } from './facets'
import { rules } from './rules'
import { sections } from './schema'

export const nearMiss = {
  kind: 'near_miss',
  code: 'NM',
  path: 'near-misses',
  label: 'Near miss',
  plural: 'Near misses',
  schemaVersion: 1,
  steps: ['filed'],
  stepsThatDoNotWait: ['filed'],
  stepWords: { filed: 'Filing' },
  sections,
  rules,
  opensTo: ['community'],
  compute: () => ({}),
  face,
  facets,
  shelf: {
    title: 'Near misses',
    one: 'near miss',
    many: 'near misses',
    lede: 'What nearly went wrong, and which layer of defence stopped it. Filed without a name, for member organisations.',
  },
  schemaChanges: [],
} as const satisfies KindDefinition
