import { z } from 'zod'
import { field, plainField, rows } from '@/domain/field'
import { momentSchema } from '@/domain/timestamp'
import { forCommunity, inSummary, openToAll } from '@/domain/usual-levels'
import { httpsAddress, line, prose } from '@/domain/values'
import { keysOf } from '@/domain/keys-of'
import { layerWords } from '@/domain/vocabulary'
import { layerResultWords, methodWords } from '../vocabulary'

const layers = rows(
  {
    layer: plainField(z.enum(keysOf(layerWords)), { label: 'Layer', required: 'always', words: layerWords, ...inSummary }),
    result: field(z.enum(keysOf(layerResultWords)), { label: 'What it did', required: 'full', words: layerResultWords, ...inSummary }),
    expected: field(prose(1_000), { label: 'What it should have done', control: 'paragraph', ...forCommunity }),
    why: field(prose(2_000), { label: 'Why', control: 'paragraph', ...forCommunity }),
  },
  13,
)

/** Which layer of defence did what: the same thirteen for everybody. */
export const defenceSection = z.strictObject({
  layers: field(layers, { label: 'Layers of defence', hint: 'Each layer once. Say where one does not apply.', required: 'full', ...inSummary }),
})

const contributing = rows(
  {
    title: plainField(line(200), { label: 'Title', required: 'always', ...inSummary }),
    description: field(prose(), { label: 'Description', required: 'full', narrative: true, ...inSummary }),
    introduced_at: field(momentSchema, { label: 'Introduced', required: 'full', ...forCommunity }),
    how_it_evaded: field(prose(), { label: 'How it evaded detection', required: 'full', narrative: true, ...forCommunity }),
    interaction: field(prose(), { label: 'How it worked together with other factors', required: 'full', narrative: true, ...forCommunity }),
    method: field(z.enum(keysOf(methodWords)), { label: 'Method of analysis', required: 'full', words: methodWords, ...forCommunity }),
  },
  50,
)

/** What set it off and what let it through. */
export const factorsSection = z.strictObject({
  trigger: field(prose(4_000), { label: 'Trigger', hint: 'The event that set it off.', required: 'full', narrative: true, ...inSummary }),
  contributing: field(contributing, {
    label: 'Contributing factors',
    hint: 'Everything without which it would not have happened, or not so badly.',
    required: 'full',
    ...inSummary,
  }),
})

const lesson = rows(
  { text: plainField(prose(2_000), { label: 'Lesson', required: 'always', control: 'paragraph', ...forCommunity }) },
  50,
)

/** What was learnt. */
export const lessonsSection = z.strictObject({
  went_well: field(lesson, { label: 'What went well', required: 'full', ...forCommunity }),
  went_wrong: field(lesson, {
    label: 'What went wrong',
    hint: 'Each one needs an action item.',
    required: 'full',
    ...forCommunity,
  }),
  got_lucky: field(lesson, { label: 'Where you were lucky', required: 'full', ...forCommunity }),
  lessons_for_others: field(prose(3_000), {
    label: 'Lessons for others',
    hint: '200 words at most. Please consider opening it to the public.',
    required: 'full',
    narrative: true,
    ...forCommunity,
  }),
})

const incidents = rows(
  {
    title: plainField(line(200), { label: 'Incident', required: 'always', ...inSummary }),
    whose: plainField(z.enum(['own', 'others']), {
      label: 'Whose',
      required: 'always',
      words: { own: 'Our own', others: 'Somebody else’s' },
      ...inSummary,
    }),
    address: field(httpsAddress, { label: 'Address', ...inSummary }),
    how: field(prose(2_000), { label: 'How it is related', required: 'full', control: 'paragraph', ...inSummary }),
  },
  50,
)

/** What else a reader should look at. */
export const relatedSection = z.strictObject({
  incidents: field(incidents, {
    label: 'Related incidents of the last 24 months',
    hint: 'Yours and others’. If you searched and found none, answer “not applicable” and say where you searched.',
    required: 'full',
    ...inSummary,
  }),
  cve: field(z.array(z.string().regex(/^CVE-\d{4}-\d{4,19}$/, 'A CVE id looks like CVE-2024-12345.')).min(1).max(100), {
    label: 'CVE ids',
    hint: 'Where a vulnerability was involved.',
    ...openToAll,
  }),
})
