import { isWithheld } from '@/domain/answers'
import { answered, inRow, rowsAt } from '@/domain/answered'
import type { ObservedCourse } from '@/domain/declared/plan-and-course'
import { inForm, toldAt, type Told } from '@/domain/declared/told'
import type { DocumentBody } from '@/domain/kind-definition'
import type { Moment } from '@/domain/timestamp'
import { promotionWords, type Promotion } from '@/domain/vocabulary'
import { closedRow, earliestOf, rowsOfEvent } from './events'
import { causedByAnUpdate, type EventType } from './vocabulary'

/** How the update travelled, as far as one level reads it; null where no update caused the incident or nothing tells of it. */
export function observes(projected: DocumentBody): ObservedCourse | null {
  const kind = answered<string>(projected, 'notice.incident_kind')
  if (!kind || !causedByAnUpdate.includes(kind) || !projected['rollout']) return null
  return {
    products: rowsAt(projected, 'about.products').map((row) => ({ id: inRow<string>(row, 'product'), name: inRow<string>(row, 'name') })),
    channel: toldAt(projected, 'rollout.channel'),
    released: timeOf(projected, 'released'),
    fasterLane: toldAt(projected, 'rollout.faster_lane'),
    rings: ringsOf(projected),
    haltDecided: toldAt(projected, 'rollout.halt_decided_at'),
    halted: haltOf(projected),
    haltedBy: toldAt(projected, 'rollout.halted_by'),
    haltRemark: toldAt(projected, 'rollout.halt_remark'),
  }
}

function ringsOf(projected: DocumentBody): ObservedCourse['rings'] {
  return rowsAt(projected, 'rollout.rings').map(({ row }) => {
    const at = <T>(field: string): Told<T> => toldAt<T>(projected, `rollout.rings#${row}.${field}`)
    return {
      name: at('ring'),
      opened: at('opened_at'),
      share: at('share_pct'),
      gate: inForm(at<Promotion>('opened_by'), (promotion) => promotionWords[promotion]),
      healthy: at('healthy_before'),
      remark: at('remark'),
    }
  })
}

/** Nothing is concluded from the halt where a row may tell of an earlier one that this level is not told of. */
function haltOf(projected: DocumentBody): Told<Moment> {
  const closed = closedRow(projected)
  return closed ? toldAt(projected, `timeline.events#${closed.row}.event`) : timeOf(projected, 'halted')
}

/** The earliest time of an event; where none is told, or one is withheld or unknown, what that row says instead. */
function timeOf(projected: DocumentBody, event: EventType): Told<Moment> {
  const rows = rowsOfEvent(projected, event)
  const row = (rows.find(({ when }) => isWithheld(when)) ?? rows.find((each) => inRow(each, 'when') === undefined) ?? earliestOf(rows))?.row
  return row === undefined ? { path: 'timeline.events', is: 'silent' } : toldAt(projected, `timeline.events#${row}.when`)
}
