import type { NoAnswer, Withheld } from '@/domain/answers'
import { isNoAnswer, isWithheld } from '@/domain/answers'
import type { BodyRow } from '@/domain/field-path'
import type { Moment } from '@/domain/timestamp'
import { Timeline } from '@/figures/timeline'
import type { TimelineEvent } from '@/figures/timeline-events'
import { closedRow } from '../events'
import { eventWords, type EventType } from '../vocabulary'
import { rowsOf, type ViewContext } from '@/figures/reading/context'
import { Durations } from './durations'
import { Fields, Leaf } from '@/figures/reading/leaf'
import { isMoment } from '@/figures/reading/moment'
import { Part } from '@/figures/reading/part'

const list = 'timeline.events'

/** What happened when, drawn, with the durations computed from it. */
export function TimelinePart({ context }: { context: ViewContext }) {
  const rows = rowsOf(context, list)
  const closed = closedRow(context.record.body) ? ' An entry that is withheld at this level is not counted and could change them.' : ''
  return (
    <Part context={context} id="timeline" heading="Timeline" note={`All times in UTC. Durations are computed from these times, never typed.${closed}`} of={[list]}>
      <Durations context={context} />
      {rows.length > 0 ? <Timeline events={rows.map((row) => eventOf(context, row))} /> : <Fields context={context} paths={[list]} />}
      {rows.length > 0 && context.annotate?.(list)}
    </Part>
  )
}

function eventOf(context: ViewContext, row: BodyRow): TimelineEvent {
  const path = `${list}#${row.row}`
  const type = typeof row['event'] === 'string' ? row['event'] : 'other'
  const told = row['text'] !== undefined
  return {
    row: row.row,
    type,
    label: isWithheld(row['event']) ? 'Withheld event' : type === 'other' ? 'Another event' : eventWords[type as EventType],
    at: timeOf(row['when']),
    text: (told || context.annotate) && (
      <>
        <Leaf context={context} path={`${path}.text`} />
        {[`${path}.event`, `${path}.when`, path].map((each) => (
          <span key={each}>{context.annotate?.(each)}</span>
        ))}
      </>
    ),
  }
}

function timeOf(value: unknown): Moment | NoAnswer | Withheld | undefined {
  return isMoment(value) || isNoAnswer(value) || isWithheld(value) ? value : undefined
}
