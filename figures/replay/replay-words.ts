import type { CurveEvent } from '@/domain/rollout/curve'
import type { RolloutResult } from '@/domain/rollout/expectation'
import type { RolloutModel } from '@/domain/rollout/model'

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const short = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** `8,503,484` hosts; below ten to two figures, because an expectation need not be whole. */
export function countWords(count: number): string {
  return count > 0 && count < 10 ? new Intl.NumberFormat('en', { maximumSignificantDigits: 2 }).format(count) : whole.format(count)
}

/** `99.96 %`, `0.864 %`: to two decimals from 1 % on, to three figures below. */
export function shareWords(share: number): string {
  const percent = share * 100
  return `${percent >= 1 ? Number(percent.toFixed(2)) : short.format(percent)} %`
}

/** A probability: to two decimals of a per cent, and never certain where it is not. */
export function chanceWords(probability: number): string {
  if (probability > 0 && probability < 0.0001) return 'under 0.01 %'
  if (probability < 1 && probability > 0.9999) return 'over 99.99 %'
  return shareWords(probability)
}

/** `78 min`, `4 h`, `1 d 2 h`: to the minute from an hour on, to a tenth below. */
export function minuteWords(minutes: number): string {
  if (minutes < 60) return `${Number(minutes.toFixed(1))} min`
  const rounded = Math.round(minutes)
  const parts = [[Math.floor(rounded / 1440), 'd'], [Math.floor((rounded % 1440) / 60), 'h'], [rounded % 60, 'min']] as const
  return parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`).join(' ')
}

export const eventWords = ({ event, ring = 0 }: CurveEvent): string =>
  event === 'ring_opened' ? `Ring ${ring + 1} opens` : event === 'detected' ? 'Enough signals are in and decided upon' : 'Halted: no further host applies it'

const ringCount = (count: number, of: number) => (of === 1 ? 'its one ring' : `${count} of its ${of} rings`)

/** What a replay shows, in plain words. `name` begins the sentence: “This plan”. */
export function replaySentence(name: string, model: RolloutModel, result: RolloutResult): string {
  const { haltMinute, impacted, impactedShare, ringsOpened } = result
  const harm = `${countWords(impacted)} hosts, ${shareWords(impactedShare)} of those reachable`
  const { rings } = model
  if (impacted === 0) return `${name} loses no host to this update.`
  if (haltMinute === null) return `${name} is never halted, because the signals never reach ${countWords(model.signalsToAlarm)}: ${ringCount(ringsOpened, rings.length)} open, and the update fails on ${harm}.`
  return `${name} is halted after ${minuteWords(haltMinute)} with ${ringCount(ringsOpened, rings.length)} open; by then the update has failed, or will fail, on ${harm}.`
}

/** How two plans compare under the same update: what changed, not which is better. */
export function comparisonSentence(first: RolloutResult, second: RolloutResult): string {
  if (first.impacted === second.impacted) return 'Both plans lose as many hosts.'
  if (first.impacted === 0 || second.impacted === 0) return `Hosts lost: ${countWords(first.impacted)} under the first plan, ${countWords(second.impacted)} under the second.`
  const ratio = second.impacted / first.impacted
  return `The second plan loses ${ratio < 1 ? `${short.format(1 / ratio)} times fewer` : `${short.format(ratio)} times as many`} hosts: ${countWords(second.impacted)} instead of ${countWords(first.impacted)}.`
}
