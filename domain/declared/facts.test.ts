import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Moment, Precision } from '../timestamp'
import { factsOf, type Fact } from './facts'
import type { DeclaredChannel, DeclaredRing, ObservedCourse, ObservedRing } from './plan-and-course'
import type { Told } from './told'

const told = <T>(value: T, path = 'x.y'): Told<T> => ({ path, is: 'value', value })
const silent = { path: 'x.y', is: 'silent' } as const
const withheld = { path: 'x.y', is: 'withheld' } as const
const at = (time: string, precision: Precision = 'minute'): Told<Moment> => told({ at: `2026-10-05T${time}Z`, precision })

const declaredRing = (name: string, wish: Partial<DeclaredRing> = {}): DeclaredRing => ({ name: told(name), share: silent, bake: silent, sample: silent, gate: silent, ...wish })
const openedRing = (name: string, wish: Partial<ObservedRing> = {}): ObservedRing => ({ name: told(name), opened: silent, share: silent, gate: silent, healthy: silent, remark: silent, ...wish })
const plan = (rings: DeclaredRing[], wish: Partial<DeclaredChannel> = {}): DeclaredChannel => ({ name: 'Content', rings, haltLatency: silent, whoCanHalt: silent, fasterLane: { exists: silent, leastRings: silent, leastBake: silent }, ...wish })
const course = (rings: ObservedRing[], wish: Partial<ObservedCourse> = {}): ObservedCourse => ({
  products: [], channel: told('Content'), released: at('08:00'), fasterLane: silent, rings, haltDecided: silent, halted: silent, haltedBy: silent, haltRemark: silent, ...wish,
})
const named = (facts: Fact[], what: Fact['what']) => facts.filter((fact) => fact.what === what)

const canary = declaredRing('Canary', { bake: told(1440) })
const everybody = declaredRing('Everybody')

describe('the least time between two rings', () => {
  const bakeOf = (first: Told<Moment>, second: Told<Moment>) =>
    named(factsOf(plan([canary, everybody]), course([openedRing('canary ', { opened: first }), openedRing('Everybody', { opened: second, remark: told('We hurried.', 'r.e') })])), 'bake')[0]

  test('is told as declared and as observed, with what the vendor says to it', () => {
    expect(bakeOf(at('08:00'), at('08:15'))).toEqual({
      what: 'bake', unit: 'minutes', ring: 'Canary', next: 'Everybody', relation: 'less', remark: { path: 'r.e', text: 'We hurried.' },
      declared: { paths: ['x.y'], value: { least: 1440, most: 1440 } },
      observed: { paths: ['x.y', 'x.y'], value: { least: 15, most: 15 } },
    })
  })

  test('is bounded by how precisely the times are known', () => {
    const day = (date: string): Told<Moment> => told({ at: `${date}T00:00Z`, precision: 'day' })
    expect(bakeOf(at('08:00', 'hour'), at('10:30'))?.observed).toMatchObject({ value: { least: 91, most: 150 } })
    expect(bakeOf(day('2026-10-05'), day('2026-10-06'))).toMatchObject({ relation: 'open', observed: { value: { least: 1, most: 2879 } } })
    expect(bakeOf(day('2026-10-05'), day('2026-10-09'))).toMatchObject({ relation: 'as_declared' })
  })

  test('stays unknown where a time is, with its reason, and where the two are told the wrong way round', () => {
    const because = { path: 'x.y', is: 'no_answer', answer: { answer: 'unknown', because: 'The log was lost.' } } as const
    expect(bakeOf(at('08:00'), because)).toMatchObject({ relation: 'open', observed: { unknown: because.answer } })
    expect(bakeOf(at('08:00'), silent)).toMatchObject({ relation: 'open', observed: { unknown: 'not_told' } })
    expect(bakeOf(at('08:00'), at('07:00'))).toMatchObject({ relation: 'open', observed: { unknown: 'out_of_order' } })
  })

  test('is no fact where either side is withheld', () => {
    expect(bakeOf(at('08:00'), withheld)).toBeUndefined()
    expect(named(factsOf(plan([declaredRing('Canary', { bake: withheld })]), course([openedRing('Canary', { opened: at('08:00') }), openedRing('B', { opened: at('09:00') })])), 'bake')).toEqual([])
  })

  test('is measured to the next ring that opened, declared or not, and is no fact of the last', () => {
    const facts = factsOf(plan([canary, everybody]), course([openedRing('Canary', { opened: at('08:00') }), openedRing('A ring of its own', { opened: at('08:30') })]))
    expect(named(facts, 'bake')).toMatchObject([{ ring: 'Canary', next: 'A ring of its own', observed: { value: { least: 30, most: 30 } } }])
  })
})

test('rings that open as declared agree for as long as they go, and others are named', () => {
  const relation = (names: string[]) => named(factsOf(plan([canary, everybody]), course(names.map((name) => openedRing(name)))), 'order')[0]?.relation
  expect(relation(['CANARY'])).toBe('as_declared')
  expect(relation(['Canary', 'Everybody'])).toBe('as_declared')
  expect(relation(['Everybody'])).toBe('other')
  expect(relation(['Canary', 'Everybody', 'Third'])).toBe('other')
})

test.each([
  ['a share that is larger', { share: told(9) }, {}, { share: told(40) }, {}, 'share', 'more'],
  ['a share that is the same', { share: told(9) }, {}, { share: told(9) }, {}, 'share', 'as_declared'],
  ['a smaller sample', { sample: told(300) }, {}, {}, { healthy: told(12) }, 'sample', 'less'],
  ['another gate', { gate: told('By hand') }, {}, {}, { gate: told('An automatic gate') }, 'gate', 'other'],
] as const)('%s is told', (_name, declared, next, first, second, what, relation) => {
  const facts = factsOf(plan([declaredRing('A', declared), declaredRing('B', next)]), course([openedRing('A', first), openedRing('B', second)]))
  expect(named(facts, what)).toMatchObject([{ relation, ring: 'A' }])
})

test('a halt is told from its decision on, with who decided', () => {
  const halting = { haltLatency: told(5), whoCanHalt: told(['Release engineer on call', 'Detection lead']) }
  const facts = (wish: Partial<ObservedCourse>) => factsOf(plan([], halting), course([], wish)).map(({ what, relation }) => `${what} ${relation}`)
  expect(facts({ haltDecided: at('08:30'), halted: at('09:12'), haltedBy: told('detection lead') })).toEqual(['halt_latency more', 'halted_by as_declared'])
  expect(facts({ haltDecided: at('08:30'), halted: at('08:34'), haltedBy: told('Head of sales') })).toEqual(['halt_latency as_declared', 'halted_by other'])
  expect(facts({})).toEqual(['halt_latency open', 'halted_by open'])
})

describe('the faster lane', () => {
  const lane = (exists: 'yes' | 'no') => ({ fasterLane: { exists: told(exists), leastRings: told(3), leastBake: told(30) } })
  const rings = [openedRing('Canary', { opened: at('08:00'), share: told(90) }), openedRing('Everybody', { opened: at('08:15') })]
  const facts = (exists: 'yes' | 'no', taken: Told<'yes' | 'no'>) => factsOf(plan([canary, everybody], lane(exists)), course(rings, { fasterLane: taken })).map(({ what, relation }) => `${what} ${relation}`)

  test('is what an update is laid beside that took it', () => {
    expect(facts('yes', told('yes'))).toEqual(['faster_lane as_declared', 'rings less', 'bake less'])
  })
  test('is not departed from by an update that was halted before its rings had opened', () => {
    const ringsWith = (wish: Partial<ObservedCourse>) => named(factsOf(plan([], lane('yes')), course(rings, { fasterLane: told('yes'), ...wish })), 'rings')
    expect(ringsWith({ halted: at('08:20') })).toMatchObject([{ relation: 'open', observed: { value: { least: 2, most: 2 } } }])
    expect(ringsWith({ halted: at('08:20'), rings: [...rings, openedRing('A third')] })).toMatchObject([{ relation: 'as_declared' }])
    for (const [answer, relation] of [['unknown', 'open'], ['not_applicable', 'less']] as const) expect(ringsWith({ halted: { path: 'x.y', is: 'no_answer', answer: { answer, because: 'So it was.' } } })).toMatchObject([{ relation }])
    expect(ringsWith({ halted: silent })).toMatchObject([{ relation: 'less' }])
    expect(ringsWith({ halted: withheld })).toEqual([])
  })
  test('is told of where it was not taken, or where there is none, and the rings then count', () => {
    expect(facts('yes', told('no'))).toEqual(['faster_lane as_declared', 'order as_declared', 'share open', 'bake less'])
    expect(facts('no', told('yes'))).toEqual(['faster_lane other', 'order as_declared', 'share open', 'bake less'])
    expect(facts('yes', silent)).toEqual(['order as_declared', 'share open', 'bake less'])
  })
})

describe('for any plan and any course', () => {
  const any = <T>(value: fc.Arbitrary<T>, path: string): fc.Arbitrary<Told<T>> =>
    fc.oneof(
      { weight: 4, arbitrary: value.map((v): Told<T> => ({ path, is: 'value', value: v })) },
      fc.constantFrom<Told<T>>({ path, is: 'silent' }, { path, is: 'withheld' }, { path, is: 'no_answer', answer: { answer: 'unknown', because: 'Because.' } }),
    )
  const name = fc.constantFrom('A', 'B', 'C', 'D')
  const minutes = fc.integer({ min: 0, max: 100_000 })
  const moment = fc.record({ at: minutes.map((minute) => new Date(Date.UTC(2026, 0) + minute * 60_000).toISOString().slice(0, 16) + 'Z'), precision: fc.constantFrom<Precision>('minute', 'hour', 'day') })
  const ringOfPlan = fc.record({ name: any(name, 'd.name'), share: any(fc.integer({ min: 0, max: 100 }), 'd.share'), bake: any(minutes, 'd.bake'), sample: any(minutes, 'd.sample'), gate: any(name, 'd.gate') })
  const ringOfCourse = fc.record({ name: any(name, 'o.name'), opened: any(moment, 'o.opened'), share: any(fc.integer({ min: 0, max: 100 }), 'o.share'), gate: any(name, 'o.gate'), healthy: any(minutes, 'o.healthy'), remark: any(name, 'o.remark') })
  const plans = fc.record({
    name, rings: fc.array(ringOfPlan, { maxLength: 4 }), haltLatency: any(minutes, 'd.latency'), whoCanHalt: any(fc.array(name), 'd.who'),
    fasterLane: fc.record({ exists: any(fc.constantFrom('yes' as const, 'no' as const), 'd.lane'), leastRings: any(fc.integer({ min: 0, max: 5 }), 'd.lanerings'), leastBake: any(minutes, 'd.lanebake') }),
  })
  const courses = fc.record({
    products: fc.constant([]), channel: any(name, 'o.channel'), released: any(moment, 'o.released'), fasterLane: any(fc.constantFrom('yes' as const, 'no' as const), 'o.lane'), rings: fc.array(ringOfCourse, { maxLength: 4 }),
    haltDecided: any(moment, 'o.decided'), halted: any(moment, 'o.halted'), haltedBy: any(name, 'o.by'), haltRemark: any(name, 'o.remark'),
  })

  test('every fact has both its paths, a declared one first, and a relation only where both values are known', () => {
    fc.assert(
      fc.property(plans, courses, (declared, observed) => {
        for (const fact of factsOf(declared, observed)) {
          expect(fact.declared.paths.every((path) => path.startsWith('d.')) && fact.declared.paths.length > 0).toBe(true)
          expect(fact.observed.paths.every((path) => path.startsWith('o.')) && fact.observed.paths.length > 0).toBe(true)
          if (!('value' in fact.declared) || !('value' in fact.observed)) expect(fact.relation).toBe('open')
          if ('value' in fact.observed && 'least' in fact.observed.value) expect(fact.observed.value.least).toBeLessThanOrEqual(fact.observed.value.most)
        }
      }),
    )
  })

  test('withholding a side takes its facts away and adds or changes none', () => {
    const paths = ['d.share', 'd.bake', 'd.sample', 'd.gate', 'd.latency', 'd.who', 'o.opened', 'o.share', 'o.gate', 'o.healthy', 'o.decided', 'o.halted', 'o.by', 'd.lanerings', 'd.lanebake']
    fc.assert(
      fc.property(plans, courses, fc.constantFrom(...paths), (declared, observed, path) => {
        const without = <T>(value: T): T => JSON.parse(JSON.stringify(value), (_key, part: unknown) => ((part as { path?: string } | null)?.path === path ? { path, is: 'withheld' } : part)) as T
        const left = factsOf(without(declared), without(observed))
        expect(left.some((fact) => [...fact.declared.paths, ...fact.observed.paths].includes(path))).toBe(false)
        expect(left).toEqual(factsOf(declared, observed).filter((fact) => ![...fact.declared.paths, ...fact.observed.paths].includes(path)))
      }),
    )
  })

  test('a plan that is followed to the letter gives agreements only', () => {
    const followed = fc.array(fc.record({ share: fc.integer({ min: 0, max: 100 }), bake: fc.integer({ min: 0, max: 5000 }), slack: fc.integer({ min: 0, max: 100 }) }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(followed, (rings) => {
        let minute = 0
        const opened = rings.map(({ share, bake, slack }, index) => {
          const ring = openedRing(`Ring ${index}`, { share: told(share), gate: told('By hand'), opened: told({ at: new Date(Date.UTC(2026, 0) + minute * 60_000).toISOString().slice(0, 16) + 'Z', precision: 'minute' }) })
          minute += bake + slack
          return ring
        })
        const facts = factsOf(plan(rings.map(({ share, bake }, index) => declaredRing(`Ring ${index}`, { share: told(share), bake: told(bake), gate: told('By hand') }))), course(opened))
        expect(facts.map(({ relation }) => relation)).toEqual(facts.map(() => 'as_declared'))
        expect(facts).toHaveLength(1 + rings.length + 2 * (rings.length - 1))
      }),
    )
  })
})
