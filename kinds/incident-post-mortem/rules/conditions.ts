import { parseFieldPath, valueAt, type BodyRow } from '@/domain/field-path'
import type { DocumentBody, Rule } from '@/domain/kind-definition'
import type { Problem } from '@/domain/outcome'
import { answered, inRow, rowsAt } from '@/domain/answered'
import { causedByAnUpdate } from '../vocabulary'

/** An incident that an update caused tells how that update travelled. */
export const anUpdateTellsItsRollout: Rule = (body, { step }) => {
  const kind = answered<string>(body, 'notice.incident_kind')
  if (step !== 'full' || !kind || !causedByAnUpdate.includes(kind)) return []
  const fields = ['channel', 'ring_reached', 'exposed', 'online_only', 'plan_followed', 'practice_changed']
  return fields.flatMap((field) => absent(body, `rollout.${field}`, 'An incident that an update caused answers this.'))
}

/** Leaving the rollout plan has a reason, and a changed practice says what changed. */
export const whatWasAnsweredWithYesOrNoIsExplained: Rule = (body, { step }) => {
  if (step !== 'full') return []
  const problems: Problem[] = []
  if (answered(body, 'rollout.plan_followed') === 'no') problems.push(...absent(body, 'rollout.deviation_reason', 'Say why the plan was left.'))
  if (answered(body, 'rollout.practice_changed') === 'yes') problems.push(...absent(body, 'rollout.practice_change', 'Say what changed.'))
  return problems
}

/** A raised severity has a reason. */
export const aRaisedSeverityHasItsReason: Rule = (body) =>
  answered(body, 'preliminary.severity_raised_to') === undefined
    ? []
    : absent(body, 'preliminary.severity_raised_because', 'Say why the severity is raised.')

/** A compromise, and whatever else involves a vulnerability, names its CVE ids or says why there are none. */
export const aCompromiseNamesItsCve: Rule = (body, { step }) =>
  step === 'full' && answered(body, 'notice.incident_kind') === 'security_compromise'
    ? absent(body, 'related.cve', 'Name the CVE ids, or answer why there are none.')
    : []

/** A complete action item has evidence. */
export const aCompleteActionHasEvidence: Rule = (body) =>
  actionsLacking(body, (item) => inRow(item, 'status') === 'complete', 'evidence', 'A complete action item names its evidence.')

/** A delayed or cancelled action item has a reason. */
export const aDelayedActionHasItsReason: Rule = (body) =>
  actionsLacking(
    body,
    (item) => ['delayed', 'cancelled'].includes(inRow<string>(item, 'status') ?? ''),
    'status_reason',
    'Say why it is delayed or cancelled.',
  )

function absent(body: DocumentBody, path: string, message: string): Problem[] {
  const parsed = parseFieldPath(path)
  return parsed && valueAt(body, parsed) === undefined ? [{ path, message }] : []
}

function actionsLacking(body: DocumentBody, concerns: (item: BodyRow) => boolean, field: string, message: string): Problem[] {
  return rowsAt(body, 'actions.items')
    .filter((item) => concerns(item) && item[field] === undefined)
    .map((item) => ({ path: `actions.items#${item.row}.${field}`, message }))
}
