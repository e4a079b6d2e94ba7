import { z } from 'zod'
import { durationSchema } from '@/domain/duration-schema'
import { field, plainField, rowIdSchema, rows } from '@/domain/field'
import { keysOf } from '@/domain/keys-of'
import { forCommunity, forOversight, inSummary } from '@/domain/usual-levels'
import { count, dateSchema, line, prose, yesNo, yesNoWords } from '@/domain/values'
import { haltMethodWords, rollbackMethodWords } from '../vocabulary'

const roles = z.array(line(80)).min(1).max(20)

const pause = {
  channel: plainField(rowIdSchema, { label: 'Channel', required: 'always', ...inSummary }),
  halt_method: field(z.enum(keysOf(haltMethodWords)), { label: 'How a rollout is halted', required: 'filed', words: haltMethodWords, ...inSummary }),
  halt_latency_p95: field(durationSchema, { label: 'From the decision until it is halted, 95% of the time', hint: 'Measured, not planned.', required: 'filed', ...forCommunity }),
  halt_latency_measured_on: field(dateSchema, { label: 'Measured on', required: 'filed', ...forCommunity }),
  who_can_halt: field(roles, { label: 'Who can halt', hint: 'Roles, never names.', required: 'filed', ...forCommunity }),
  on_call_24x7: field(yesNo, { label: 'Are they on call at any hour', required: 'filed', words: yesNoWords, ...forCommunity }),
}

const rollback = {
  rollback_method: field(z.enum(keysOf(rollbackMethodWords)), { label: 'How an update is rolled back', required: 'filed', words: rollbackMethodWords, ...inSummary }),
  rollback_works_if_host_cannot_boot: field(yesNo, {
    label: 'Does rollback work if the host cannot boot',
    required: 'filed',
    words: yesNoWords,
    ...inSummary,
  }),
  rollback_p95: field(durationSchema, { label: 'From the decision until 95% are rolled back', required: 'filed', ...forCommunity }),
  rollback_last_tested: field(dateSchema, { label: 'Rollback last tested', required: 'filed', ...inSummary }),
  rollback_test_result: field(prose(1_000), { label: 'Result of that test', control: 'paragraph', required: 'filed', ...forOversight }),
}

const emergency = {
  emergency_path: field(yesNo, { label: 'Is there a faster lane for urgent fixes', required: 'filed', words: yesNoWords, ...inSummary }),
  emergency_min_rings: field(count, { label: 'Rings in that lane, at least', ...inSummary }),
  emergency_one_ring_because: field(prose(1_000), { label: 'Why fewer than two rings', control: 'paragraph', ...inSummary }),
  emergency_min_bake: field(durationSchema, { label: 'Least bake time in that lane', ...forOversight }),
  emergency_triggers: field(prose(1_000), { label: 'What opens that lane', control: 'paragraph', ...forOversight }),
  emergency_approvers: field(roles, { label: 'Who approves it', hint: 'Roles, never names.', ...forOversight }),
  emergency_uses: field(count, { label: 'Times used in the last 12 months', ...forOversight }),
  freeze_calendar: field(prose(1_000), { label: 'When nothing is rolled out', control: 'paragraph', ...forCommunity }),
}

/** How a channel is stopped and taken back. Source: data-model B.2.4. */
export const haltingSection = z.strictObject({
  list: field(rows({ ...pause, ...rollback, ...emergency }, 50), {
    label: 'Pause, rollback and emergency',
    hint: 'One for each channel.',
    required: 'filed',
    ...inSummary,
  }),
})
