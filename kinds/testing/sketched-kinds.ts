import { z } from 'zod'
import { field } from '@/domain/field'
import type { KindDefinition } from '@/domain/kind-definition'
import { forCommunity } from '@/domain/usual-levels'
import { prose } from '@/domain/values'

/** The kinds that are not built yet, by a few fields of each: enough to see that levels, rows and answers fit them. */
const common = {
  schemaVersion: 1,
  steps: ['filed'],
  stepsThatDoNotWait: [],
  stepWords: { filed: 'Filed' },
  rules: [],
  compute: () => ({}),
  face: () => ({ title: '', summary: '', facets: {} }),
  facets: [],
  shelf: { title: '', one: '', many: '', lede: '' },
  schemaChanges: [],
} satisfies Partial<KindDefinition>

export const nearMiss: KindDefinition = {
  ...common,
  kind: 'near_miss',
  code: 'NM',
  path: 'near-misses',
  label: 'Near miss',
  plural: 'Near misses',
  sections: {
    event: {
      label: 'What could have happened',
      step: 'filed',
      schema: z.strictObject({
        month: field(z.string().regex(/^\d{4}-\d{2}$|^\d{4}-\d{2}-\d{2}$/), { label: 'Month', required: 'filed', ...forCommunity, widest: 'community' }),
        lesson: field(prose(), { label: 'Lesson', required: 'filed', narrative: true, ...forCommunity, widest: 'community' }),
      }),
    },
  },
}
