import type { NoAnswer } from '../answers'
import { spanOf, type Moment } from '../timestamp'
import type { DeclaredChannel, DeclaredLane, DeclaredRing, ObservedCourse, ObservedRing } from './plan-and-course'
import { valueOf, type Told } from './told'

export type FactName = 'faster_lane' | 'rings' | 'order' | 'share' | 'bake' | 'gate' | 'sample' | 'halt_latency' | 'halted_by'
export type Unit = 'minutes' | 'percent' | 'endpoints' | 'rings' | 'words'

/** A value between its bounds, which differ where a time is known to the hour or the day only; or words, in their order. */
export type Value = { least: number; most: number } | { words: readonly string[] }

/** Why there is no value: the vendor's answer, nothing told at this level, or two times told the wrong way round. */
export type Unknown = NoAnswer | 'not_told' | 'out_of_order'

/** One side of a fact, with where its documents tell it. */
export type Side = { paths: readonly string[] } & ({ value: Value } | { unknown: Unknown })

/** How the observed value stands to the declared one; `open` where the precision of times, or an unknown, leaves it open. */
export type Relation = 'as_declared' | 'less' | 'more' | 'other' | 'open'

/** One thing that a plan declared beside what was observed of it. A fact, never a judgement. */
export interface Fact {
  what: FactName
  unit: Unit
  /** The ring that it is about, and the one that opened next. */
  ring: string | null
  next: string | null
  declared: Side
  observed: Side
  relation: Relation
  /** The vendor's words beside it. */
  remark: { path: string; text: string } | null
}

/**
 * Every fact on which a declared channel and an observed course can be laid side by side, agreements too, in the order
 * of opening. Both come from projections of one level, so nothing is in a fact that its reader does not read in the two
 * documents. A side that is withheld leaves no fact, nor do two sides of which nothing is told. Rings are matched by
 * name, without regard to case. Where the update took a faster lane that was declared, that lane is what it is laid
 * beside, and not what rings declare for other updates. A time between two moments carries the bounds of their precision; minutes.
 * Source: data-model B.2.2, B.2.4, B.3.2.
 */
export function factsOf(declared: DeclaredChannel, course: ObservedCourse): Fact[] {
  if (tookLane(declared, course)) return [...laneOf(declared, course), ...factsInLane(declared.fasterLane, course), ...factsOfHalt(declared, course)]
  const ofRings = course.rings.flatMap((ring, index) => {
    const plan = declared.rings.find(({ name }) => sameName(valueOf(name), valueOf(ring.name)))
    return plan ? factsOfRing(plan, ring, course.rings[index + 1]) : []
  })
  return [...laneOf(declared, course), ...orderOf(declared, course), ...ofRings, ...factsOfHalt(declared, course)]
}

/** Whether the update is told to have taken a faster lane that was declared. */
export function tookLane({ fasterLane }: DeclaredChannel, course: ObservedCourse): boolean {
  return valueOf(course.fasterLane) === 'yes' && valueOf(fasterLane.exists) === 'yes'
}

/** Whether two names mean the same: case and the space around and inside them do not count. */
export function sameName(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plain(a) === plain(b)
}

const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** Told only where the report says whether it took one. */
function laneOf({ fasterLane }: DeclaredChannel, course: ObservedCourse): Fact[] {
  if (course.fasterLane.is !== 'value') return []
  const words = (answer: 'yes' | 'no'): Value => ({ words: [answer === 'yes' ? 'Yes' : 'No'] })
  const used = course.fasterLane.value === 'yes'
  return fact({ what: 'faster_lane', unit: 'words', ring: null, next: null }, sideOf(fasterLane.exists, words), sideOf(course.fasterLane, words), (lane, use) => (used ? among(lane, use) : 'as_declared'), null)
}

/** An update that was halted after fewer rings than the lane has tells nothing of how many more would have opened. */
function factsInLane(lane: DeclaredLane, { rings, halted }: ObservedCourse): Fact[] {
  const [first] = rings
  if (!first) return []
  const fewer = rings.length < (valueOf(lane.leastRings) ?? 0)
  const paths = [...rings.map(({ name }) => name.path), ...(fewer ? [halted.path] : [])]
  const opened: Side | null = fewer && halted.is === 'withheld' ? null : { paths, value: exact(rings.length) }
  const asMany: Compare = fewer && wasHalted(halted) ? () => 'open' : atLeast
  const bakes = rings.slice(1).flatMap((next, index) => {
    const ring = rings[index] ?? first
    const about = { what: 'bake', unit: 'minutes', ring: valueOf(ring.name) ?? null, next: valueOf(next.name) ?? null } as const
    return fact(about, sideOf(lane.leastBake, exact), between(ring.opened, next.opened), atLeast, next.remark)
  })
  return [...fact({ what: 'rings', unit: 'rings', ring: null, next: null }, sideOf(lane.leastRings, exact), opened, asMany, first.remark), ...bakes]
}

/** Also at a time that is not known; a time that does not apply is that of no halt. */
function wasHalted(halted: Told<Moment>): boolean {
  return halted.is === 'value' || (halted.is === 'no_answer' && halted.answer.answer !== 'not_applicable')
}

function orderOf({ rings }: DeclaredChannel, course: ObservedCourse): Fact[] {
  if (rings.length === 0 || course.rings.length === 0) return []
  const [planned, opened] = [rings.map(({ name }) => name), course.rings.map(({ name }) => name)]
  if ([...planned, ...opened].some((name) => name.is !== 'value')) return []
  const begun = opened.every((name, index) => sameName(valueOf(name), valueOf(planned[index] ?? { path: '', is: 'silent' })))
  const side = (names: readonly Told<string>[]): Side => ({ paths: names.map(({ path }) => path), value: { words: names.flatMap((name) => valueOf(name) ?? []) } })
  return [{ what: 'order', unit: 'words', ring: null, next: null, declared: side(planned), observed: side(opened), relation: begun ? 'as_declared' : 'other', remark: null }]
}

function factsOfRing(plan: DeclaredRing, ring: ObservedRing, next: ObservedRing | undefined): Fact[] {
  const name = valueOf(plan.name) ?? null
  const share = fact({ what: 'share', unit: 'percent', ring: name, next: null }, sideOf(plan.share, exact), sideOf(ring.share, exact), equal, ring.remark)
  if (!next) return share
  const about = { ring: name, next: valueOf(next.name) ?? null }
  return [
    ...share,
    ...fact({ what: 'bake', unit: 'minutes', ...about }, sideOf(plan.bake, exact), between(ring.opened, next.opened), atLeast, next.remark),
    ...fact({ what: 'gate', unit: 'words', ...about }, sideOf(plan.gate, oneWord), sideOf(next.gate, oneWord), among, next.remark),
    ...fact({ what: 'sample', unit: 'endpoints', ...about }, sideOf(plan.sample, exact), sideOf(next.healthy, exact), atLeast, next.remark),
  ]
}

function factsOfHalt(declared: DeclaredChannel, course: ObservedCourse): Fact[] {
  const about = { ring: null, next: null }
  const roles = sideOf(declared.whoCanHalt, (words): Value => ({ words }))
  return [
    ...fact({ what: 'halt_latency', unit: 'minutes', ...about }, sideOf(declared.haltLatency, exact), between(course.haltDecided, course.halted), atMost, course.haltRemark),
    ...fact({ what: 'halted_by', unit: 'words', ...about }, roles, sideOf(course.haltedBy, oneWord), among, course.haltRemark),
  ]
}

type Compare = (declared: Value, observed: Value) => Relation

function fact(about: Pick<Fact, 'what' | 'unit' | 'ring' | 'next'>, declared: Side | null, observed: Side | null, compare: Compare, remark: Told<string> | null): Fact[] {
  if (!declared || !observed || (isSilent(declared) && isSilent(observed))) return []
  const relation = 'value' in declared && 'value' in observed ? compare(declared.value, observed.value) : 'open'
  return [{ ...about, declared, observed, relation, remark: remark?.is === 'value' ? { path: remark.path, text: remark.value } : null }]
}

const isSilent = (side: Side) => 'unknown' in side && side.unknown === 'not_told'

/** Null where it is withheld. */
function sideOf<T>(told: Told<T>, form: (value: T) => Value): Side | null {
  const paths = [told.path]
  if (told.is === 'withheld') return null
  if (told.is === 'value') return { paths, value: form(told.value) }
  return { paths, unknown: told.is === 'no_answer' ? told.answer : 'not_told' }
}

/** From one moment to a later one; a side without a value where one of the two is not known, or they are told the other way round. */
function between(from: Told<Moment>, to: Told<Moment>): Side | null {
  const paths = [from.path, to.path]
  if (from.is === 'withheld' || to.is === 'withheld') return null
  if (from.is !== 'value' || to.is !== 'value') return { paths, unknown: [from, to].find((told) => told.is === 'no_answer')?.answer ?? 'not_told' }
  const [[fromFirst, fromLast], [toFirst, toLast]] = [spanOf(from.value), spanOf(to.value)]
  if (toLast < fromFirst) return { paths, unknown: 'out_of_order' }
  return { paths, value: { least: Math.max(0, toFirst - fromLast), most: toLast - fromFirst } }
}

const exact = (value: number): Value => ({ least: value, most: value })
const oneWord = (word: string): Value => ({ words: [word] })

const equal: Compare = (declared, observed) => bounded(declared, observed, (limit, { least, most }) => (most < limit ? 'less' : least > limit ? 'more' : least === most ? 'as_declared' : 'open'))
const atLeast: Compare = (declared, observed) => bounded(declared, observed, (limit, { least, most }) => (most < limit ? 'less' : least >= limit ? 'as_declared' : 'open'))
const atMost: Compare = (declared, observed) => bounded(declared, observed, (limit, { least, most }) => (least > limit ? 'more' : most <= limit ? 'as_declared' : 'open'))

const among: Compare = (declared, observed) => {
  if (!('words' in declared) || !('words' in observed)) return 'open'
  return observed.words.every((word) => declared.words.some((each) => sameName(each, word))) ? 'as_declared' : 'other'
}

function bounded(declared: Value, observed: Value, relate: (limit: number, span: { least: number; most: number }) => Relation): Relation {
  return 'least' in declared && 'least' in observed ? relate(declared.least, observed) : 'open'
}
