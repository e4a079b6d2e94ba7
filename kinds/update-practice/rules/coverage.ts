import { inRow } from '@/domain/answered'
import { isNoAnswer } from '@/domain/answers'
import { parseFieldPath, valueAt } from '@/domain/field-path'
import type { DocumentBody, Rule } from '@/domain/kind-definition'
import type { Problem } from '@/domain/outcome'
import { isWholeFleet } from '@/domain/rollout/filed-plan'
import { channelsIn, nameOfChannel, rowsOfChannel, type ChannelList } from '../channels'

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })

/** Every channel has a ring, if only one for everybody. */
export const everyChannelHasARing: Rule = (body) => forEachChannel(body, 'rings.list', (count) => (count === 0 ? 'has no ring. If everybody gets it at once, say so with one ring of 100%.' : null))

/** Every channel is watched by three health signals at least. */
export const everyChannelHasThreeSignals: Rule = (body) => forEachChannel(body, 'signals.list', (count) => (count < 3 ? `has ${count || 'no'} health ${count === 1 ? 'signal' : 'signals'}. Three is the least.` : null))

/** Every channel says once how it is halted. */
export const everyChannelIsHaltedInOneWay: Rule = (body) => forEachChannel(body, 'halting.list', (count) => onceOnly(count, 'pause and rollback'))

/** Every channel tells its outcomes once. */
export const everyChannelTellsItsOutcomes: Rule = (body) => forEachChannel(body, 'outcomes.list', (count) => onceOnly(count, 'outcomes'))

/** The rings of a channel are the whole fleet. A ring whose share is not known leaves it open. */
export const theRingsOfAChannelAddUpToTheFleet: Rule = (body) =>
  channelsIn(body).flatMap((channel) => {
    const shares = rowsOfChannel(body, 'rings.list', channel.row).map((ring) => inRow<number>(ring, 'population_pct'))
    const known = shares.filter((share) => share !== undefined)
    const sum = known.reduce((total, share) => total + share, 0)
    const wrong = !isWholeFleet(sum / 100) && (known.length === shares.length || sum > 100)
    if (shares.length === 0 || !wrong) return []
    return [{ path: 'rings.list', message: `The rings of “${nameOfChannel(body, channel)}” add up to ${number.format(sum)}%. Together they are the whole fleet: 100%.` }]
  })

/** A list that is answered as a whole, as unknown say, is asked nothing for each channel. */
function forEachChannel(body: DocumentBody, list: ChannelList, wrongWith: (count: number) => string | null): Problem[] {
  const path = parseFieldPath(list)
  if (path && isNoAnswer(valueAt(body, path))) return []
  return channelsIn(body).flatMap((channel) => {
    const wrong = wrongWith(rowsOfChannel(body, list, channel.row).length)
    return wrong ? [{ path: list, message: `“${nameOfChannel(body, channel)}” ${wrong}` }] : []
  })
}

function onceOnly(count: number, what: string): string | null {
  if (count === 1) return null
  return count === 0 ? `has no entry for ${what}.` : `has ${count} entries for ${what}. One is enough.`
}
