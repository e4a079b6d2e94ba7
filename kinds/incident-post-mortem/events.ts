import { inRow, rowsAt } from '@/domain/answered'
import { isWithheld } from '@/domain/answers'
import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'
import type { Moment } from '@/domain/timestamp'
import type { EventType } from './vocabulary'

/** The rows of the timeline that tell of an event. */
export function rowsOfEvent(body: DocumentBody, event: EventType): BodyRow[] {
  return rowsAt(body, 'timeline.events').filter((row) => row['event'] === event)
}

/** A row of the timeline of which a level is not told the event: it may be any, at an earlier time than those told. */
export function closedRow(projected: DocumentBody): BodyRow | undefined {
  return rowsAt(projected, 'timeline.events').find((row) => isWithheld(row['event']))
}

/** The earliest time that the timeline tells for an event, with its row. */
export function earliestOf(rows: readonly BodyRow[]): { row: string; moment: Moment } | undefined {
  const told = rows.flatMap((row) => {
    const moment = inRow<Moment>(row, 'when')
    return moment ? [{ row: row.row, moment }] : []
  })
  return told.sort((a, b) => Date.parse(a.moment.at) - Date.parse(b.moment.at))[0]
}
