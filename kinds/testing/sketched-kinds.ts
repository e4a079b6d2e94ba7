import { z } from 'zod'
import { aboutSection } from '@/domain/envelope'
import { byValue, field, fixed, plainField, rows } from '@/domain/field'
import type { KindDefinition } from '@/domain/kind-definition'
import { forCommunity, forOversight, inSummary, openToAll } from '@/domain/usual-levels'
import { line, prose, yesNo, yesNoWords } from '@/domain/values'

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

const about = { label: 'About', step: 'filed', schema: aboutSection({ title: 'filed', contacts: 'filed', effectiveFrom: 'filed' }) }

const drivers = rows({
  file_name: plainField(line(120), { label: 'File name', required: 'always', ...inSummary }),
  start_type: field(z.enum(['boot', 'system', 'auto', 'demand']), { label: 'Start type', required: 'filed', ...inSummary }),
  error_control: field(z.enum(['ignore', 'normal', 'severe', 'critical']), { label: 'Error control', required: 'filed', ...forCommunity }),
  parses_untrusted_content_in_kernel: field(yesNo, { label: 'Parses content in the kernel', required: 'filed', words: yesNoWords, ...inSummary }),
  callbacks: field(z.array(z.enum(['process', 'thread', 'registry'])).min(1), { label: 'Callbacks', ...forCommunity }),
  control_surface: field(prose(2_000), { label: 'Control surface', level: fixed('bilateral'), sensitive: true }),
})

const migrations = rows({
  target: field(z.enum(['wesp', 'user_mode_wfp', 'none_planned']), { label: 'Target', required: 'filed', ...openToAll }),
  migration_state: field(z.enum(['not_started', 'planned', 'shipped', 'blocked']), {
    label: 'State',
    required: 'filed',
    level: byValue({ shipped: 'public' }, 'community'),
  }),
  blocker: field(prose(1_000), { label: 'Blocker', ...forOversight }),
})

export const productBehaviour: KindDefinition = {
  ...common,
  kind: 'product_behaviour',
  code: 'PB',
  path: 'products',
  label: 'Product behaviour',
  plural: 'Product behaviours',
  sections: {
    about,
    kernel: { label: 'Kernel', step: 'filed', schema: z.strictObject({ drivers: field(drivers, { label: 'Drivers', required: 'filed', ...inSummary }) }) },
    migration: { label: 'Migration', step: 'filed', schema: z.strictObject({ rows: field(migrations, { label: 'Rows', ...openToAll }) }) },
    tamper: {
      label: 'Tamper protection',
      step: 'filed',
      schema: z.strictObject({
        on_by_default: field(yesNo, { label: 'On by default', required: 'filed', words: yesNoWords, ...inSummary }),
        maintenance_token: field(prose(1_000), { label: 'Maintenance token', level: fixed('bilateral'), sensitive: true }),
      }),
    },
  },
}

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
