import { isNoAnswer } from '@/domain/answers'
import type { Fact, Relation, Side, Unit } from '@/domain/declared/facts'
import { minutesWords } from '@/components/distance-words'

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })

/** What a fact is about. */
export function factTitle({ what, ring }: Fact): string {
  const of = ring === null ? 'a ring' : `“${ring}”`
  const titles: Record<Fact['what'], string> = {
    faster_lane: 'The faster lane for urgent fixes: there is one, and it was taken',
    rings: 'Rings in the faster lane, at least',
    order: 'Rings, in the order in which they open',
    share: `Share of the fleet that ${of} adds`,
    bake: `Least time from ${of} to the next ring`,
    gate: `What opens the ring after ${of}`,
    sample: `Endpoints that report healthy before the ring after ${of} opens`,
    halt_latency: 'From the decision to halt until halted, 95% of the time',
    halted_by: 'Who can halt, and who did',
  }
  return titles[what]
}

const compared: Record<Unit, Record<'less' | 'more', string>> = {
  minutes: { less: 'Shorter than declared', more: 'Longer than declared' },
  percent: { less: 'Smaller than declared', more: 'Larger than declared' },
  endpoints: { less: 'Fewer than declared', more: 'More than declared' },
  rings: { less: 'Fewer than declared', more: 'More than declared' },
  words: { less: 'Other than declared', more: 'Other than declared' },
}

/** How the two sides stand to each other: a fact, not a verdict. */
export function relationText({ relation, unit }: { relation: Relation; unit: Unit }): string {
  if (relation === 'less' || relation === 'more') return compared[unit][relation]
  return { as_declared: 'As declared', other: 'Other than declared', open: 'Cannot be told' }[relation]
}

/** A side that has a value, or the words where there is neither a value nor an answer. */
export function sideText(side: Side, { unit, what }: Pick<Fact, 'unit' | 'what'>): string {
  if ('unknown' in side) {
    if (isNoAnswer(side.unknown)) return side.unknown.because
    return side.unknown === 'not_told' ? 'Not told at this level' : 'The later of the two times is told as the earlier'
  }
  if ('words' in side.value) return side.value.words.join(what === 'order' ? ', then ' : ', ')
  const { least, most } = side.value
  return least === most ? amount(least, unit) : `${amount(least, unit)} to ${amount(most, unit)}`
}

function amount(value: number, unit: Unit): string {
  if (unit === 'minutes') return minutesWords(value)
  return unit === 'percent' ? `${number.format(value)}%` : number.format(value)
}
