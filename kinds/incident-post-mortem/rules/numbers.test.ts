import { describe, expect, it } from 'vitest'
import { aChangedNumberNeedsItsCorrection, lowBestHighInOrder } from './numbers'

describe('lowBestHighInOrder', () => {
  const found = (range: object, path = 'impact_count') => lowBestHighInOrder({ preliminary: { [path]: range } }, { step: 'notice' })

  it('holds for any part of a range in order', () => {
    expect(found({ low: 1, best: 1, high: 2 })).toEqual([])
    expect(found({ high: 5 })).toEqual([])
    expect(found({ answer: 'unknown', because: 'x' })).toEqual([])
  })

  it('finds parts out of order, also with one left out', () => {
    expect(found({ low: 3, best: 2 })).toHaveLength(1)
    expect(found({ low: 3, high: 2 })).toHaveLength(1)
    expect(found({ best: 3, high: 2 })[0]?.path).toBe('preliminary.impact_count')
  })

  it('finds a range without a number', () => {
    expect(found({ unit: 'hosts' })[0]?.message).toMatch(/lowest/)
  })

  it('looks at both numbers of a correction', () => {
    const corrections = [{ row: 'aaaa0000', old: { low: 2, high: 1 }, new: { best: 1 } }]
    expect(lowBestHighInOrder({ closure: { corrections } }, { step: 'full' }).map(({ path }) => path)).toEqual(['closure.corrections#aaaa0000.old'])
  })
})

describe('aChangedNumberNeedsItsCorrection', () => {
  const released = { preliminary: { impact_count: { best: 100, unit: 'hosts', as_of: '2026-01-01' } } }
  const changed = { preliminary: { impact_count: { best: 120, unit: 'hosts', as_of: '2026-01-02' } } }
  const correction = { row: 'aaaa0000', field: 'preliminary.impact_count', why: 'x' }
  const found = (body: Record<string, Record<string, unknown>>, previous?: Record<string, Record<string, unknown>>) =>
    aChangedNumberNeedsItsCorrection(body, { step: 'full', previous }).map(({ path }) => path)

  it('asks for nothing before the first release, and nothing while numbers stay', () => {
    expect(found(changed)).toEqual([])
    expect(found(released, released)).toEqual([])
    expect(found({ preliminary: { impact_count: { ...released.preliminary.impact_count, as_of: '2026-02-01', low: 90 } } }, released)).toEqual([])
  })

  it('asks for a correction of a number that changed or went away', () => {
    expect(found(changed, released)).toEqual(['preliminary.impact_count'])
    expect(found({}, released)).toEqual(['preliminary.impact_count'])
    expect(found({ preliminary: { impact_count: { answer: 'unknown', because: 'x' } } }, released)).toEqual(['preliminary.impact_count'])
    expect(found({ recovery: { automatic_pct: 4 } }, { recovery: { automatic_pct: 5 } })).toEqual(['recovery.automatic_pct'])
  })

  it('takes a correction that is new in this version, and no older one', () => {
    expect(found({ ...changed, closure: { corrections: [correction] } }, released)).toEqual([])
    expect(found({ ...changed, closure: { corrections: [correction] } }, { ...released, closure: { corrections: [correction] } })).toEqual(['preliminary.impact_count'])
    expect(found({ ...changed, closure: { corrections: [{ ...correction, field: 'rollout.exposed' }] } }, released)).toHaveLength(1)
  })

  it('tells rows apart by their id', () => {
    const previous = { rings: { list: [{ row: 'bbbb0000', size: 1 }, { row: 'cccc0000', size: 1 }] } }
    const body = { rings: { list: [{ row: 'bbbb0000', size: 2 }, { row: 'cccc0000', size: 3 }] } }
    const closure = { corrections: [{ row: 'aaaa0000', field: 'rings.list.size', of_row: 'bbbb0000' }] }
    expect(found({ ...body, closure }, previous)).toEqual(['rings.list#cccc0000.size'])
  })
})
