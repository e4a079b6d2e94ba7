import { inputWords, type InputName } from '@/domain/rollout/inputs'
import { unitOf } from '@/domain/rollout/typed-model'
import type { NumberUnit } from '@/domain/rollout/typed-quantity'
import type { Intervals, Range, Swing, UncertainInput } from '@/domain/rollout/uncertainty'
import { countWords, minuteWords, shareWords } from './replay-words'

/** `5 min to 15 min`; one value where both ends read alike. */
export function rangeWords({ low, high }: Range, words: (value: number) => string): string {
  const [from, to] = [words(low), words(high)]
  return from === to ? from : `${from} to ${to}`
}

/** Of a time that some combinations never reach. */
export function timeRangeWords(range: Range | null, never: boolean): string {
  if (range === null) return 'Never'
  return `${rangeWords(range, minuteWords)}${never ? ', or never' : ''}`
}

const ringWords = { share: (ring: number) => `Share of ring ${ring}`, bakeMinutes: (ring: number) => `Bake time of ring ${ring}`, susceptibility: (ring: number) => `Share of ring ${ring} that fails` }
const ringUnits = { share: 'percent', bakeMinutes: 'minutes', susceptibility: 'percent' } as const
type RingField = keyof typeof ringWords

function ringPart(input: UncertainInput): { ring: number; field: RingField } | null {
  const [, ring, field] = /^rings\[(\d+)\]\.(\w+)$/.exec(input) ?? []
  return ring ? { ring: Number(ring) + 1, field: field as RingField } : null
}

const named = (input: UncertainInput): InputName => (input === 'tauMinutes' ? 'uptakeTauMinutes' : (input as InputName))

export function uncertainWords(input: UncertainInput): string {
  const part = ringPart(input)
  if (part) return ringWords[part.field](part.ring)
  return input === 'haltAtMinute' ? 'Halted after' : inputWords[named(input)]
}

const valueWords: Record<NumberUnit, (value: number) => string> = { count: countWords, percent: shareWords, minutes: minuteWords }

export function uncertainRangeWords({ input, range }: Swing): string {
  const part = ringPart(input)
  const unit = part ? ringUnits[part.field] : input === 'haltAtMinute' ? 'minutes' : unitOf[named(input)]
  return rangeWords(range, valueWords[unit])
}

/** What the ranges allow, and which of them matters most. `name` begins the sentence: “This plan”. */
export function rangeSentence(name: string, { intervals, swings }: { intervals: Intervals; swings: readonly Swing[] }): string {
  const all = `With these ranges ${name.charAt(0).toLowerCase()}${name.slice(1)} loses ${rangeWords(intervals.impacted, countWords)} hosts.`
  const [widest] = swings
  if (!widest || widest.atLow === widest.atHigh) return `${all} None of the ranges moves that number by itself.`
  const alone = `“${uncertainWords(widest.input)}” alone, from ${uncertainRangeWords(widest)}, moves it from ${countWords(widest.atLow)} to ${countWords(widest.atHigh)}.`
  return `${all} ${swings.length > 1 ? `What matters most: ${alone}` : alone}`
}
