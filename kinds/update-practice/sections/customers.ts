import { z } from 'zod'
import { durationSchema } from '@/domain/duration-schema'
import { field, rowIdSchema } from '@/domain/field'
import { keysOf } from '@/domain/keys-of'
import { forCommunity, forOversight, inSummary } from '@/domain/usual-levels'
import { count, dateSchema, httpsAddress, prose, yesNo, yesNoWords } from '@/domain/values'
import { exerciseTypeWords, pinWords, recoveryWords } from '../vocabulary'

const asked = (label: string, hint?: string) => field(yesNo, { label, ...(hint ? { hint } : {}), required: 'filed', words: yesNoWords, ...inSummary })

/** What customers can decide, and how they are told. Source: data-model B.2.6. */
export const controlSection = z.strictObject({
  pin: field(z.array(z.enum(keysOf(pinWords))).min(1).max(4), { label: 'Versions that customers can pin', required: 'filed', words: pinWords, ...inSummary }),
  applies_to_content: asked('Do these controls hold for content too'),
  max_deferral: field(durationSchema, { label: 'Longest time that customers can defer', required: 'filed', ...inSummary }),
  ring_assignment: asked('Can customers assign devices to rings'),
  pause: asked('Can customers pause updates'),
  maintenance_window: asked('Can customers set a maintenance window'),
  critical_delay: asked('Can critical systems be delayed', 'Such as by 48 h.'),
  critical_delay_length: field(durationSchema, { label: 'Delay for critical systems', ...inSummary }),
  airgap_bundle: asked('Is there a bundle for networks without a connection'),
  vendor_can_override: asked('Can you override what a customer set'),
  vendor_override_when: field(prose(1_000), { label: 'When you override it', control: 'paragraph', ...inSummary }),
  release_notes_url: field(httpsAddress, { label: 'Page with release notes', required: 'filed', ...inSummary }),
  content_release_notes: asked('Are there release notes for content'),
  status_page_url: field(httpsAddress, { label: 'Status page', required: 'filed', ...inSummary }),
  out_of_band_channel: asked('Can you reach customers when your own service is down'),
})

const result = (label: string) => field(durationSchema, { label, required: 'filed', ...forOversight })

/** How the response to an incident was last exercised. Source: data-model B.2.7. */
export const exercisesSection = z.strictObject({
  last_exercise_on: field(dateSchema, { label: 'Last exercise', required: 'filed', ...inSummary }),
  exercise_type: field(z.enum(keysOf(exerciseTypeWords)), { label: 'Kind of exercise', required: 'filed', words: exerciseTypeWords, ...inSummary }),
  exercise_scenario: field(prose(1_000), { label: 'What was assumed', control: 'paragraph', required: 'filed', ...forOversight }),
  exercise_channels: field(z.array(rowIdSchema).min(1).max(50), { label: 'Channels in it', required: 'filed', ...forOversight }),
  target_halt: result('Time to halt: aimed at'),
  achieved_halt: result('Time to halt: reached'),
  target_recovery: result('Time to recover: aimed at'),
  achieved_recovery: result('Time to recover: reached'),
  findings_open: field(count, { label: 'Findings still open', required: 'filed', ...forOversight }),
  findings_closed: field(count, { label: 'Findings closed', required: 'filed', ...forOversight }),
  customer_recovery_tested: field(yesNo, { label: 'Was recovery at a customer tested', required: 'filed', words: yesNoWords, ...forCommunity }),
  customer_recovery_covers: field(z.array(z.enum(keysOf(recoveryWords))).min(1).max(3), { label: 'Recovery was tested', words: recoveryWords, ...forCommunity }),
})
