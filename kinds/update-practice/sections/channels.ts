import { z } from 'zod'
import { durationSchema } from '@/domain/duration-schema'
import { field, plainField, rows } from '@/domain/field'
import { keysOf } from '@/domain/keys-of'
import { forCommunity, inSummary } from '@/domain/usual-levels'
import { count, line, prose, yesNo, yesNoWords } from '@/domain/values'
import { executesInWords, hostImpacts, hostImpactWords, payloadClassWords } from '@/domain/vocabulary'
import { defaultWords, deliveredByWords, deliveryModelWords } from '../vocabulary'

const payload = {
  channel_name: plainField(line(80), { label: 'Name of the channel', required: 'always', ...inSummary }),
  payload_class: plainField(z.enum(keysOf(payloadClassWords)), { label: 'What it carries', required: 'always', words: payloadClassWords, ...inSummary }),
  also_carries: field(z.array(z.enum(keysOf(payloadClassWords))).min(1).max(9), {
    label: 'Anything else in the same package',
    hint: 'Leave empty if there is nothing else. Content and code never share a channel.',
    words: payloadClassWords,
    ...inSummary,
  }),
  executes_in: field(z.enum(keysOf(executesInWords)), { label: 'Where it executes or is parsed', required: 'filed', words: executesInWords, ...inSummary }),
  worst_host_impact: field(z.enum(hostImpacts), {
    label: 'Worst that a faulty update can do to a host',
    required: 'filed',
    words: hostImpactWords,
    ...inSummary,
  }),
}

const delivery = {
  cadence: field(durationSchema, { label: 'Usual time between two updates', required: 'filed', ...inSummary }),
  releases_per_month: field(count, { label: 'Updates in a usual month', required: 'filed', ...inSummary }),
  delivered_by: field(z.array(z.enum(keysOf(deliveredByWords))).min(1).max(5), { label: 'Delivered by', required: 'filed', words: deliveredByWords, ...inSummary }),
  delivery_model: field(z.enum(keysOf(deliveryModelWords)), { label: 'How devices learn of it', required: 'filed', words: deliveryModelWords, ...forCommunity }),
  poll_interval: field(durationSchema, { label: 'How often devices ask', hint: 'Where devices poll.', ...forCommunity }),
  uptake_p50: field(durationSchema, { label: 'Until half of a ring has it', hint: 'Counted from the opening of the ring.', required: 'filed', ...forCommunity }),
  uptake_p95: field(durationSchema, { label: 'Until 95% of a ring has it', hint: 'Counted from the opening of the ring.', required: 'filed', ...forCommunity }),
}

const integrity = {
  package_signed: field(yesNo, { label: 'Is the package signed', required: 'filed', words: yesNoWords, ...inSummary }),
  device_verifies: field(yesNo, { label: 'Does the device verify the signature', required: 'filed', words: yesNoWords, ...inSummary }),
  default_for_new_customers: field(z.enum(keysOf(defaultWords)), { label: 'For new customers it is', required: 'filed', words: defaultWords, ...inSummary }),
  same_process_as_code: field(yesNo, {
    label: 'Does it pass through the same phases as code',
    hint: 'Testing, rings and gates alike.',
    required: 'filed',
    words: yesNoWords,
    ...inSummary,
  }),
  process_differences: field(prose(2_000), { label: 'What differs', control: 'paragraph', ...inSummary }),
}

/** One row for each way in which something new reaches a host. Source: data-model B.2.1. */
export const channelsSection = z.strictObject({
  list: field(rows({ ...payload, ...delivery, ...integrity }, 50), {
    label: 'Channels',
    hint: 'One for each payload and each place where it executes.',
    required: 'filed',
    ...inSummary,
  }),
})
