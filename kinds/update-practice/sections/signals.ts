import { z } from 'zod'
import { durationSchema } from '@/domain/duration-schema'
import { field, plainField, rowIdSchema, rows } from '@/domain/field'
import { keysOf } from '@/domain/keys-of'
import { forCommunity, forOversight, inSummary } from '@/domain/usual-levels'
import { line, prose, yesNo, yesNoWords } from '@/domain/values'
import { basisWords, gateTestWords, signalWords, sourceWords } from '../vocabulary'

const signals = rows(
  {
    channel: plainField(rowIdSchema, { label: 'Channel', required: 'always', ...inSummary }),
    signal: plainField(z.enum(keysOf(signalWords)), { label: 'Signal', required: 'always', words: signalWords, ...inSummary }),
    source: field(z.enum(keysOf(sourceWords)), { label: 'Where it comes from', required: 'filed', words: sourceWords, ...forCommunity }),
    latency_p50: field(durationSchema, { label: 'Delay, half of the time', hint: 'From the failure to where it is seen.', required: 'filed', ...forCommunity }),
    latency_p95: field(durationSchema, { label: 'Delay, 95% of the time', required: 'filed', ...forCommunity }),
    threshold: field(line(200), { label: 'Threshold', hint: 'Such as 3 crashes in 10,000 hosts.', required: 'filed', ...forOversight }),
    threshold_basis: field(z.enum(keysOf(basisWords)), { label: 'The threshold is', required: 'filed', words: basisWords, ...forOversight }),
    gate_test: field(z.enum(keysOf(gateTestWords)), { label: 'How it is judged', required: 'filed', words: gateTestWords, ...forOversight }),
    false_alarm: field(z.number().min(0).max(1), { label: 'Allowed probability of a false alarm', hint: 'Such as 0.001.', ...forOversight }),
    auto_halt: field(yesNo, { label: 'Does it halt the rollout by itself', required: 'filed', words: yesNoWords, ...inSummary }),
    missing_heartbeat_counts_as_failure: field(yesNo, {
      label: 'Does a missing heartbeat count as a failure',
      required: 'filed',
      words: yesNoWords,
      ...inSummary,
    }),
    blind_spots: field(prose(1_000), { label: 'Which hosts cannot report it', control: 'paragraph', required: 'filed', ...forCommunity }),
  },
  1_000,
)

/** What is watched while an update spreads. Source: data-model B.2.3. */
export const signalsSection = z.strictObject({
  list: field(signals, { label: 'Health signals', hint: 'At least three for each channel.', required: 'filed', ...inSummary }),
})
