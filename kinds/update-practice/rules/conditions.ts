import { answered, inRow } from '@/domain/answered'
import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody, Rule } from '@/domain/kind-definition'
import type { Problem } from '@/domain/outcome'
import { lacking, rowsLacking } from '@/domain/usual-rules'
import { channelsIn } from '../channels'

/** A channel whose devices poll says how often. */
export const aPollSaysItsInterval: Rule = inRows('channels.list', is('delivery_model', 'poll'), ['poll_interval'], 'Say how often devices ask.')

/** A payload that does not pass through the phases of code says what differs. */
export const anotherProcessSaysWhatDiffers: Rule = inRows('channels.list', is('same_process_as_code', 'no'), ['process_differences'], 'Say what differs.')

/** A ring that somebody opens by hand says how many must approve. */
export const promotionByHandCountsItsApprovals: Rule = inRows(
  'rings.list',
  (ring) => ['manual', 'both'].includes(inRow<string>(ring, 'promotion') ?? ''),
  ['approvals'],
  'Say how many people must approve.',
)

/** A faster lane says how fast, who opens it, when and how often it was used. */
export const anEmergencyLaneIsDescribed: Rule = inRows(
  'halting.list',
  is('emergency_path', 'yes'),
  ['emergency_min_rings', 'emergency_min_bake', 'emergency_triggers', 'emergency_approvers', 'emergency_uses'],
  'A faster lane answers this.',
)

/** A faster lane has two rings, or says why it has fewer. Source: rollout-maths D.5. */
export const anEmergencyLaneHasTwoRings: Rule = inRows(
  'halting.list',
  (row) => is('emergency_path', 'yes')(row) && (inRow<number>(row, 'emergency_min_rings') ?? 2) < 2,
  ['emergency_one_ring_because'],
  'A faster lane has two rings at least. If it has fewer, say why.',
)

/** Where an update was halted, it is told how far it had come. */
export const aHaltTellsTheRingReached: Rule = inRows(
  'outcomes.list',
  (row) => (inRow<number>(row, 'halted') ?? 0) > 0,
  ['max_ring_reached_when_halted'],
  'Name the widest ring that a halted update had reached.',
)

/** Signatures are tested against clean files. */
export const signaturesHaveACleanSet: Rule = (body) => {
  const carries = channelsIn(body).some((row) => is('payload_class', 'signatures')(row) || inRow<string[]>(row, 'also_carries')?.includes('signatures'))
  const asked = ['testing.fp_clean_set_includes_os_files', 'testing.fp_clean_set_refreshed']
  return carries ? asked.flatMap((path) => lacking(body, path, 'A channel carries signatures, so this is asked.')) : []
}

/** No test is told twice, and only what is tested can be automated. */
export const everyTestIsToldOnce: Rule = (body) => {
  const [always, sometimes, automated] = ['always', 'sometimes', 'automated'].map((field) => answered<string[]>(body, `testing.${field}`))
  const problems: Problem[] = []
  if (always && sometimes?.some((test) => always.includes(test))) problems.push({ path: 'testing.sometimes', message: 'A test is ticked here that every update passes.' })
  if (always && sometimes && automated?.some((test) => ![...always, ...sometimes].includes(test))) {
    problems.push({ path: 'testing.automated', message: 'A test is ticked here that is not among the tests above.' })
  }
  return problems
}

/** Whoever cannot pin a version cannot pin one. */
export const noPinStandsAlone: Rule = (body) => {
  const pins = answered<string[]>(body, 'control.pin') ?? []
  return pins.includes('none') && pins.length > 1 ? [{ path: 'control.pin', message: 'Customers can pin some version or none, not both.' }] : []
}

/** What customers are told with a yes is explained. */
export const whatIsAnsweredWithYesIsExplained: Rule = (body) => [
  ...following(body, 'control.critical_delay', 'control.critical_delay_length', 'Say how long.'),
  ...following(body, 'control.vendor_can_override', 'control.vendor_override_when', 'Say when.'),
  ...following(body, 'exercises.customer_recovery_tested', 'exercises.customer_recovery_covers', 'Say how recovery was tested.'),
  ...following(body, 'continuity.major_incident_plan', 'continuity.plan_reviewed_on', 'Say when it was last reviewed.'),
]

function following(body: DocumentBody, yes: string, then: string, message: string): Problem[] {
  return answered(body, yes) === 'yes' ? lacking(body, then, message) : []
}

function is(field: string, value: string) {
  return (row: BodyRow) => inRow(row, field) === value
}

/** In each row that a condition concerns, these fields are answered. */
function inRows(list: string, concerns: (row: BodyRow) => boolean, fields: readonly string[], message: string): Rule {
  return (body) => fields.flatMap((field) => rowsLacking(body, list, concerns, field, message))
}
