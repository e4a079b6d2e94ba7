import type { DocumentBody, Rule } from '@/domain/kind-definition'
import type { Problem } from '@/domain/outcome'
import { surelyBefore, type Moment } from '@/domain/timestamp'
import { answered, inRow, rowsAt } from '@/domain/answered'
import { earliestOf, rowsOfEvent } from '../events'
import { eventWords, type EventType } from '../vocabulary'

/** Events of each chain happen in this order; an event may stand in several chains. */
const chains: readonly (readonly EventType[])[] = [
  ['factor_introduced', 'released', 'first_failure', 'first_signal', 'detected', 'declared'],
  ['last_safe_state', 'released', 'first_failure', 'detected', 'halted'],
  ['first_failure', 'fix_available'],
  ['first_failure', 'recovered_50', 'recovered_95', 'recovered_99', 'closed'],
]

interface Placed {
  path: string
  label: string
  moment: Moment
}

/** Told times do not contradict their order. Only what is surely out of order, given its precision, is a problem. */
export const timesInOrder: Rule = (body) => {
  const events = new Map(Object.keys(eventWords).map((event) => [event, earliest(body, event as EventType)]))
  const chained = chains.flatMap((chain) => outOfOrder(chain.map((event) => events.get(event))))
  return unique([...outOfOrder([told(body, 'preliminary.started_at', 'Started'), told(body, 'preliminary.became_aware_at', 'Became aware')]), ...chained, ...outOfOrder(openings(body))])
}

/** Rings stand in the order in which they opened. */
function openings(body: DocumentBody): (Placed | undefined)[] {
  return rowsAt(body, 'rollout.rings').map((row) => {
    const moment = inRow<Moment>(row, 'opened_at')
    return moment && { path: `rollout.rings#${row.row}.opened_at`, label: String(row['ring']), moment }
  })
}

function outOfOrder(chain: readonly (Placed | undefined)[]): Problem[] {
  const placed = chain.filter((item): item is Placed => item !== undefined)
  return placed.flatMap((later, index) => {
    const earlier = placed.slice(0, index).find((item) => surelyBefore(later.moment, item.moment))
    if (!earlier) return []
    return [{ path: later.path, message: `“${later.label}” is told as earlier than “${earlier.label}”. Check both times.` }]
  })
}

function told(body: DocumentBody, path: string, label: string): Placed | undefined {
  const moment = answered<Moment>(body, path)
  return moment && { path, label, moment }
}

function earliest(body: DocumentBody, event: EventType): Placed | undefined {
  const found = earliestOf(rowsOfEvent(body, event))
  return found && { path: `timeline.events#${found.row}.when`, label: eventWords[event], moment: found.moment }
}

function unique(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem, index) => problems.findIndex((other) => other.path === problem.path) === index)
}
