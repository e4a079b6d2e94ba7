import { z } from 'zod'
import { durationSchema } from '@/domain/duration-schema'
import { field, plainField, rowIdSchema, rows } from '@/domain/field'
import { keysOf } from '@/domain/keys-of'
import { forCommunity, forOversight, inSummary } from '@/domain/usual-levels'
import { count, line, percent, yesNo, yesNoWords } from '@/domain/values'
import { promotionWords, ringTypeWords } from '@/domain/vocabulary'
import { axisWords, selectionWords } from '../vocabulary'

const population = {
  channel: plainField(rowIdSchema, { label: 'Channel', required: 'always', ...inSummary }),
  ring_name: plainField(line(80), { label: 'Name of the ring', required: 'always', ...inSummary }),
  ring_type: field(z.enum(keysOf(ringTypeWords)), { label: 'Kind of ring', required: 'filed', words: ringTypeWords, ...inSummary }),
  population_pct: field(percent, {
    label: 'Share of the fleet, in percent',
    hint: 'What this ring adds, such as 0.1. The rings of a channel add up to 100.',
    required: 'filed',
    ...inSummary,
  }),
  population_abs: field(count, { label: 'Endpoints in the ring', required: 'filed', ...forOversight }),
  selection: field(z.enum(keysOf(selectionWords)), { label: 'How they are chosen', required: 'filed', words: selectionWords, ...inSummary }),
}

const diversity = {
  diversity_covered_pct: field(percent, {
    label: 'Share of the fleet whose configuration this ring covers, in percent',
    hint: 'By weight of the configuration classes that have enough endpoints in this ring.',
    required: 'filed',
    ...forCommunity,
  }),
  diversity_axes: field(z.array(z.enum(keysOf(axisWords))).min(1).max(10), {
    label: 'What the configurations differ in',
    required: 'filed',
    words: axisWords,
    ...forCommunity,
  }),
}

const gate = {
  min_bake: field(durationSchema, {
    label: 'Minimum bake',
    hint: 'The least time before the next ring opens. For the last ring answer “not applicable”.',
    required: 'filed',
    ...inSummary,
  }),
  min_sample: field(count, { label: 'Endpoints that must report healthy first', required: 'filed', ...forCommunity }),
  includes_reboot: field(yesNo, { label: 'Does the bake time include a reboot', required: 'filed', words: yesNoWords, ...forCommunity }),
  reboot_share_pct: field(percent, { label: 'Share of the ring that reboots in it, in percent', ...forCommunity }),
  promotion: field(z.enum(keysOf(promotionWords)), { label: 'What opens the next ring', required: 'filed', words: promotionWords, ...inSummary }),
  approvals: field(count, { label: 'People who must approve', hint: 'Where somebody does so by hand.', ...inSummary }),
  max_rate: field(percent, { label: 'Most of the fleet in an hour, in percent', ...forCommunity }),
}

/** Who gets an update when, and what must be true before the next do. Rows in order of opening. Source: data-model B.2.2. */
export const ringsSection = z.strictObject({
  list: field(rows({ ...population, ...diversity, ...gate }, 2_000), {
    label: 'Rings',
    hint: 'In the order in which they open, channel by channel.',
    required: 'filed',
    ...inSummary,
  }),
})
