import type { Rule } from '@/domain/kind-definition'
import type { Problem } from '@/domain/outcome'
import { answered, inRow } from '@/domain/answered'
import { lacking, rowsLacking } from '@/domain/usual-rules'
import { causedByAnUpdate } from '../vocabulary'

/** An incident that an update caused tells how that update travelled. */
export const anUpdateTellsItsRollout: Rule = (body, { step }) => {
  const kind = answered<string>(body, 'notice.incident_kind')
  if (step !== 'full' || !kind || !causedByAnUpdate.includes(kind)) return []
  const fields = ['channel', 'ring_reached', 'exposed', 'online_only', 'plan_followed', 'practice_changed']
  return fields.flatMap((field) => lacking(body, `rollout.${field}`, 'An incident that an update caused answers this.'))
}

/** Leaving the rollout plan has a reason, and a changed practice says what changed. */
export const whatWasAnsweredWithYesOrNoIsExplained: Rule = (body, { step }) => {
  if (step !== 'full') return []
  const problems: Problem[] = []
  if (answered(body, 'rollout.plan_followed') === 'no') problems.push(...lacking(body, 'rollout.deviation_reason', 'Say why the plan was left.'))
  if (answered(body, 'rollout.practice_changed') === 'yes') problems.push(...lacking(body, 'rollout.practice_change', 'Say what changed.'))
  return problems
}

/** A raised severity has a reason. */
export const aRaisedSeverityHasItsReason: Rule = (body) =>
  answered(body, 'preliminary.severity_raised_to') === undefined
    ? []
    : lacking(body, 'preliminary.severity_raised_because', 'Say why the severity is raised.')

/** A compromise, and whatever else involves a vulnerability, names its CVE ids or says why there are none. */
export const aCompromiseNamesItsCve: Rule = (body, { step }) =>
  step === 'full' && answered(body, 'notice.incident_kind') === 'security_compromise'
    ? lacking(body, 'related.cve', 'Name the CVE ids, or answer why there are none.')
    : []

/** A complete action item has evidence. */
export const aCompleteActionHasEvidence: Rule = (body) =>
  rowsLacking(body, 'actions.items', (item) => inRow(item, 'status') === 'complete', 'evidence', 'A complete action item names its evidence.')

/** A delayed or cancelled action item has a reason. */
export const aDelayedActionHasItsReason: Rule = (body) =>
  rowsLacking(
    body,
    'actions.items',
    (item) => ['delayed', 'cancelled'].includes(inRow<string>(item, 'status') ?? ''),
    'status_reason',
    'Say why it is delayed or cancelled.',
  )
