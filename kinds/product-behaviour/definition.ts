import type { KindDefinition } from '@/domain/kind-definition'
import { compute } from './computed'
import { face } from './face'
import { facets } from './facets'
import { rules } from './rules'
import { sections } from './schema'

export const productBehaviour = {
  kind: 'product_behaviour',
  code: 'PB',
  path: 'products',
  label: 'Product behaviour',
  plural: 'Product behaviours',
  titledAs: 'product behaviour',
  schemaVersion: 1,
  steps: ['filed'],
  stepsThatDoNotWait: [],
  stepWords: { filed: 'Filing' },
  sections,
  subject: { section: 'product', named: 'product_name', own: ['product_family', 'version_range', 'plain_summary', 'installed_base_band', 'independent_test', 'identifiers'] },
  rules,
  compute,
  face,
  facets,
  shelf: {
    title: 'Products',
    one: 'product',
    many: 'products',
    lede: 'What each product runs in the kernel, what it interprets there, and what happens when it fails.',
  },
  schemaChanges: [],
} as const satisfies KindDefinition
