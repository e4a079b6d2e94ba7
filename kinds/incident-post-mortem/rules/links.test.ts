import { describe, expect, it } from 'vitest'
import { everyWentWrongMapsToAnAction, factorsReferredToExist, wentWrongReferredToExist } from './links'

const wrong = { lessons: { went_wrong: [{ row: 'aaaa0000', text: 'x' }, { row: 'aaaa0001', text: 'y' }] } }
const action = (more: object) => ({ actions: { items: [{ row: 'bbbb0000', ...more }] } })

describe('everyWentWrongMapsToAnAction', () => {
  it('names what went wrong and has no action item', () => {
    const body = { ...wrong, ...action({ went_wrong_refs: ['aaaa0001'] }) }
    expect(everyWentWrongMapsToAnAction(body, { step: 'full' }).map(({ path }) => path)).toEqual(['lessons.went_wrong#aaaa0000'])
    expect(everyWentWrongMapsToAnAction({ ...wrong, ...action({ went_wrong_refs: ['aaaa0000', 'aaaa0001'] }) }, { step: 'full' })).toEqual([])
  })

  it('waits for the full report', () => expect(everyWentWrongMapsToAnAction(wrong, { step: 'preliminary' })).toEqual([]))
})

describe('references to rows', () => {
  it('lead to contributing factors that exist', () => {
    const factors = { contributing: [{ row: 'cccc0000', title: 'x' }] }
    expect(factorsReferredToExist({ factors, ...action({ factor_refs: ['cccc0000'] }) }, { step: 'notice' })).toEqual([])
    expect(factorsReferredToExist({ factors, ...action({ factor_refs: ['cccc0000', 'cccc0001'] }) }, { step: 'notice' })[0]?.path).toBe('actions.items#bbbb0000.factor_refs')
  })

  it('lead to things that went wrong that exist', () => {
    expect(wentWrongReferredToExist({ ...wrong, ...action({ went_wrong_refs: ['aaaa0000'] }) }, { step: 'notice' })).toEqual([])
    expect(wentWrongReferredToExist(action({ went_wrong_refs: ['aaaa0000'] }), { step: 'notice' })[0]?.path).toBe('actions.items#bbbb0000.went_wrong_refs')
  })

  it('may be answered instead of given', () => {
    expect(factorsReferredToExist(action({ factor_refs: { answer: 'not_applicable', because: 'x' } }), { step: 'full' })).toEqual([])
  })
})
