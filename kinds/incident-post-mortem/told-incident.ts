import { answered, inRow } from '@/domain/answered'
import type { DocumentBody } from '@/domain/kind-definition'
import type { Inputs } from '@/domain/rollout/inputs'
import type { ToldIncident } from '@/domain/rollout/told-incident'
import { closedRow, earliestOf, rowsOfEvent } from './events'
import { causedByAnUpdate, replayInputs, type EventType } from './vocabulary'

/** What a report tells for a replay, as far as one level reads it; null where no update caused the incident. */
export function toldIncident(projected: DocumentBody): ToldIncident | null {
  const kind = answered<string>(projected, 'notice.incident_kind')
  if (!kind || !causedByAnUpdate.includes(kind)) return null
  const parts = toldParts(projected)
  const [released, halted] = [toTheMinute(projected, 'released'), toTheMinute(projected, 'halted')]
  return {
    inputs: Object.fromEntries(parts.map(({ name, part, told }) => [name, part === 'signal_probability_pct' ? told / 100 : told])) as Inputs,
    haltAtMinute: released && halted && halted.at >= released.at ? (halted.at - released.at) / 60_000 : undefined,
    from: (names) => {
      const used = parts.filter(({ name }) => names.includes(name))
      return {
        notice: { incident_kind: kind },
        ...(used.length > 0 ? { rollout: { replay_parameters: Object.fromEntries(used.map(({ part, told }) => [part, told])) } } : {}),
        ...(names.includes('halt') ? { timeline: { events: [released, halted].flatMap((each) => (each ? [each.row] : [])) } } : {}),
      }
    },
  }
}

/** Of nothing nothing can be reckoned: no endpoints, or no signals to alarm. */
const aboveNothing: readonly string[] = ['endpoints', 'signals_to_alarm']

/** What the report tells for a replay, each part in its own unit with the input of the model that it is. */
export function toldParts(projected: DocumentBody) {
  const told = answered<Record<string, number>>(projected, 'rollout.replay_parameters') ?? {}
  return Object.entries(replayInputs).flatMap(([part, name]) => {
    const value = told[part]
    return value === undefined || (value === 0 && aboveNothing.includes(part)) ? [] : [{ part, name, told: value }]
  })
}

/**
 * The earliest time of an event in milliseconds, with its row; undefined where it is not told to the minute, and where there
 * may be an earlier one: a time of that event that is not known, or a row of which the event is withheld.
 */
function toTheMinute(projected: DocumentBody, event: EventType) {
  const rows = rowsOfEvent(projected, event)
  const mayBeEarlier = rows.some((row) => inRow(row, 'when') === undefined) || closedRow(projected) !== undefined
  const earliest = mayBeEarlier ? undefined : earliestOf(rows)
  if (earliest?.moment.precision !== 'minute') return undefined
  return { at: Date.parse(earliest.moment.at), row: { row: earliest.row, event, when: earliest.moment } }
}
