import { describe, expect, it } from 'vitest'
import { layerWords } from '@/domain/vocabulary'
import { everyLayerIsToldOnce, lessonsForOthersWithinWordLimit, oneReferenceIsSomebodyElses, requiredEventsPresent, summaryWithinWordLimit } from './coverage'

const full = { step: 'full' }
const rows = (list: object[]) => list.map((item, index) => ({ row: `aaaa00${String(index).padStart(2, '0')}`, ...item }))

describe('word limits', () => {
  it('let a summary have 150 words and no more', () => {
    const summary = (count: number) => summaryWithinWordLimit({ notice: { summary: 'word \n'.repeat(count) } }, full)
    expect(summary(150)).toEqual([])
    expect(summary(151)).toEqual([{ path: 'notice.summary', message: 'This has 151 words. 150 is the most.' }])
  })

  it('let the lessons for others have 200', () => {
    const lessons = (count: number) => lessonsForOthersWithinWordLimit({ lessons: { lessons_for_others: 'word '.repeat(count) } }, full)
    expect(lessons(200)).toEqual([])
    expect(lessons(201)).toHaveLength(1)
    expect(lessonsForOthersWithinWordLimit({ lessons: { lessons_for_others: { answer: 'unknown', because: 'x' } } }, full)).toEqual([])
  })
})

describe('requiredEventsPresent', () => {
  const events = (...names: string[]) => ({ timeline: { events: rows(names.map((event) => ({ event, when: { answer: 'unknown', because: 'x' } }))) } })

  it('names each event that is missing, and takes an unknown time', () => {
    expect(requiredEventsPresent(events('released', 'first_failure', 'detected', 'halted'), full)).toEqual([])
    expect(requiredEventsPresent(events('released', 'detected'), full).map(({ message }) => message)).toEqual([
      'Add “First failure”, if only to say that its time is unknown.',
      'Add “Rollout halted”, if only to say that its time is unknown.',
    ])
  })

  it('waits for the full report', () => expect(requiredEventsPresent(events('released'), { step: 'preliminary' })).toEqual([]))
})

describe('everyLayerIsToldOnce', () => {
  const all = Object.keys(layerWords).map((layer) => ({ layer }))
  const told = (layers: object[], step = 'full') => everyLayerIsToldOnce({ defence: { layers: rows(layers) } }, { step })

  it('holds for the thirteen layers in any order', () => expect(told(all.toReversed())).toEqual([]))

  it('finds a layer that is missing and one that is told twice', () => {
    expect(told(all.slice(1))).toEqual([{ path: 'defence.layers', message: 'The layer “Design review” is missing.' }])
    expect(told([...all.slice(1), { layer: 'fuzz' }]).map(({ path }) => path)).toEqual(['defence.layers#aaaa0012.layer', 'defence.layers'])
    expect(told([{ layer: 'fuzz' }, { layer: 'fuzz' }], 'notice')).toHaveLength(1)
  })
})

describe('oneReferenceIsSomebodyElses', () => {
  const found = (categories: string[], step = 'full') => oneReferenceIsSomebodyElses({ about: { references: rows(categories.map((category) => ({ category }))) } }, { step })

  it('asks for a page that is not the author’s own', () => {
    expect(found(['self'])).toEqual([{ path: 'about.references', message: 'Add at least one page that is not your own.' }])
    expect(found(['self', 'external'])).toEqual([])
    expect(found(['self'], 'preliminary')).toEqual([])
  })
})
