import { z } from 'zod'
import { field, plainField, rows } from '@/domain/field'
import { momentSchema } from '@/domain/timestamp'
import { forCommunity, forOversight, inSummary, openToAll, rounded } from '@/domain/usual-levels'
import { count, figuresSchema, httpsAddress, line, percent, prose, yesNo, yesNoWords } from '@/domain/values'
import { keysOf } from '@/domain/keys-of'
import { promotionWords } from '@/domain/vocabulary'
import { eventWords, replayWords } from '../vocabulary'

const events = rows({
  event: plainField(z.enum(keysOf(eventWords)), { label: 'Event', required: 'always', words: eventWords, ...openToAll }),
  when: field(momentSchema, { label: 'When', hint: 'UTC, as precisely as you know it.', required: 'always', ...openToAll }),
  text: field(prose(2_000), { label: 'What happened', control: 'paragraph', ...forCommunity }),
})

/** What happened when. */
export const timelineSection = z.strictObject({
  events: field(events, {
    label: 'Timeline',
    hint: 'Update released, first failure, detected and halted belong in every report, if only to say that their time is unknown.',
    required: 'full',
    ...openToAll,
  }),
})

const openings = rows({
  ring: plainField(line(80), { label: 'Name of the ring', hint: 'As your update practice calls it.', required: 'always', ...openToAll }),
  opened_at: field(momentSchema, { label: 'Opened', hint: 'UTC, as precisely as you know it.', ...openToAll }),
  share_pct: field(percent, { label: 'Share of the fleet that it added, in percent', ...openToAll }),
  opened_by: field(z.enum(keysOf(promotionWords)), { label: 'What opened it', words: promotionWords, ...openToAll }),
  healthy_before: field(count, { label: 'Endpoints that had reported healthy by then', ...forCommunity }),
  remark: field(prose(1_000), {
    label: 'Remark on what the plan had declared',
    hint: 'Readers see it beside the plan that you had released before.',
    control: 'paragraph',
    ...openToAll,
  }),
})

const inputSchema = z.number().min(0).max(10_000_000).optional()

/** What the rollout model needs besides a ring plan. Minutes unless stated. Source: rollout-maths D.1, D.6. */
const replaySchema = z.strictObject({
  endpoints: count.optional(),
  uptake_tau_minutes: inputSchema,
  failure_delay_minutes: inputSchema,
  signal_probability_pct: percent.optional(),
  signals_to_alarm: inputSchema,
  signal_delay_minutes: inputSchema,
  decision_delay_minutes: inputSchema,
  halt_latency_minutes: inputSchema,
})

/** How the update travelled. Asked where an update caused the incident. */
export const rolloutSection = z.strictObject({
  channel: field(line(200), { label: 'Update channel', hint: 'As your update practice calls it.', ...openToAll }),
  faster_lane: field(yesNo, { label: 'Did it take the faster lane for urgent fixes', hint: 'As your update practice declares it, if it does.', words: yesNoWords, ...openToAll }),
  rings: field(openings, { label: 'Rings as they opened', hint: 'In the order in which they opened. Leave out those that never did.', ...openToAll }),
  halt_decided_at: field(momentSchema, { label: 'When it was decided to halt', ...forCommunity }),
  halted_by: field(line(80), { label: 'Who halted it', hint: 'A role, never a name.', ...forCommunity }),
  halt_remark: field(prose(1_000), { label: 'Remark on how it was halted', control: 'paragraph', ...forCommunity }),
  ring_reached: field(line(200), { label: 'Ring reached when it was halted', ...openToAll }),
  exposed: field(figuresSchema, { label: 'Hosts that applied the update', ...rounded }),
  impacted: field(figuresSchema, { label: 'Hosts that failed after applying it', ...rounded }),
  online_only: field(yesNo, { label: 'Did it reach only hosts that were online', words: yesNoWords, ...openToAll }),
  plan_followed: field(yesNo, { label: 'Was the rollout plan followed', words: yesNoWords, ...openToAll }),
  deviation_reason: field(prose(2_000), { label: 'Why the plan was left', control: 'paragraph', ...openToAll }),
  update_practice_ref: field(line(200), { label: 'Update practice filing', hint: 'Its id or address.', ...openToAll }),
  replay_parameters: field(replaySchema, {
    label: 'For a replay of the incident',
    hint: 'What the rollout model needs besides a ring plan, as far as you know it. See the guide to measured rollouts.',
    words: replayWords,
    ...forCommunity,
  }),
  practice_changed: field(yesNo, { label: 'Has the update practice changed since', words: yesNoWords, ...openToAll }),
  practice_change: field(prose(2_000), { label: 'What changed in the update practice', narrative: true, ...openToAll }),
})

/** How hosts came back and how customers learnt of it. */
export const recoverySection = z.strictObject({
  automatic_pct: field(z.int().min(0).max(100), {
    label: 'Share of affected hosts that recovered by themselves, in percent',
    required: 'full',
    ...inSummary,
  }),
  manual_required: field(yesNo, { label: 'Did hosts need work by hand', required: 'full', words: yesNoWords, ...inSummary }),
  tool_address: field(httpsAddress, { label: 'Page with the recovery tool', ...openToAll }),
  physical_access: field(yesNo, { label: 'Did recovery need hands on the host', required: 'full', words: yesNoWords, ...inSummary }),
  recovery_key_needed: field(yesNo, {
    label: 'Did recovery need a BitLocker recovery key',
    required: 'full',
    words: yesNoWords,
    ...inSummary,
  }),
  data_restored: field(z.enum(['yes', 'partly', 'no']), {
    label: 'Was lost data restored',
    required: 'full',
    words: { ...yesNoWords, partly: 'Partly' },
    ...inSummary,
  }),
  device_hours_lost: field(figuresSchema, { label: 'Device hours lost', ...forOversight }),
  customer_first_notice_at: field(momentSchema, { label: 'First notice to customers', required: 'full', ...inSummary }),
  customer_notice_channels: field(line(300), { label: 'How customers were told', required: 'full', ...inSummary }),
  customer_notice_languages: field(line(200), { label: 'In which languages', required: 'full', ...inSummary }),
})
