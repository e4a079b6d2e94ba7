import { z } from 'zod'
import { byValue, coarsened, field, fixed, plainField, rows } from '../field'
import type { KindDefinition } from '../kind-definition'
import { moveFields } from '../schema-changes'
import { momentSchema } from '../timestamp'
import { figuresSchema, line, prose } from '../values'

const people = rows(
  {
    role: plainField(line(40), { label: 'Role', required: 'always', level: fixed('public') }),
    since: field(momentSchema, { label: 'Since', required: 'late', level: fixed('community') }),
  },
  3,
)

/** A kind of one of each: fixed, by value, coarsened, sensitive, a list. For tests of what all kinds share. */
export const smallKind: KindDefinition = {
  kind: 'product_behaviour',
  code: 'PB',
  path: 'products',
  label: 'Small kind',
  plural: 'Small kinds',
  schemaVersion: 2,
  steps: ['early', 'late'],
  stepsThatDoNotWait: [],
  stepWords: { early: 'Early', late: 'Late' },
  sections: {
    head: {
      label: 'Head',
      step: 'early',
      schema: z.strictObject({
        title: plainField(line(20), { label: 'Title', required: 'early', level: fixed('public'), narrowest: 'public' }),
        state: field(z.enum(['planned', 'shipped']), { label: 'State', level: byValue({ shipped: 'public' }, 'community') }),
        count: field(figuresSchema, { label: 'Count', required: 'late', level: coarsened('public', 'oversight') }),
        surface: field(prose(), { label: 'Surface', level: fixed('bilateral'), sensitive: true }),
      }),
    },
    tail: {
      label: 'Tail',
      step: 'late',
      schema: z.strictObject({ people: field(people, { label: 'People', required: 'late', level: fixed('public') }) }),
    },
  },
  rules: [
    (body, { step, previous }) =>
      step === 'late' && previous && body['head']?.['title'] !== previous['head']?.['title']
        ? [{ path: 'head.title', message: 'The title stays.' }]
        : [],
  ],
  compute: () => ({}),
  face: () => ({ title: '', summary: '', facets: {} }),
  facets: [],
  shelf: { title: '', one: '', many: '', lede: '' },
  schemaChanges: [moveFields({ 'top.name': 'head.title', 'tail.persons': 'tail.people' })],
}
