import { describe, expect, it } from 'vitest'
import { missingFor } from './completeness'
import { smallKind } from './testing/small-kind'

const missing = (...args: [body: Record<string, Record<string, unknown>>, step: string]) => missingFor(smallKind, ...args).map(({ path }) => path)

describe('missingFor', () => {
  it('asks for the fields of a step and of the steps before it', () => {
    expect(missing({}, 'early')).toEqual(['head.title'])
    expect(missing({}, 'late')).toEqual(['head.title', 'head.count', 'tail.people'])
  })

  it('takes an answer for a value', () => {
    expect(missing({ head: { title: 'x', count: { answer: 'unknown', because: 'x' } } }, 'late')).toEqual(['tail.people'])
  })

  it('does not take an empty list for an answer', () => {
    expect(missing({ head: { title: 'x', count: { best: 1 } }, tail: { people: [] } }, 'late')).toEqual(['tail.people'])
  })

  it('asks for the fields of each row, in the order of the form', () => {
    const people = [{ row: 'bbbbbbbb' }, { row: 'aaaaaaaa', role: 'x' }]
    expect(missing({ head: { title: 'x' }, tail: { people } }, 'early')).toEqual(['tail.people#bbbbbbbb.role'])
    expect(missing({ tail: { people } }, 'late')).toEqual([
      'head.title',
      'head.count',
      'tail.people#bbbbbbbb.role',
      'tail.people#bbbbbbbb.since',
      'tail.people#aaaaaaaa.since',
    ])
  })

  it('puts what a rule finds where its field stands, and hands the last release to the rule', () => {
    const body = { head: { title: 'New' } }
    expect(missingFor(smallKind, body, 'late', { head: { title: 'Old' } })).toEqual([
      { path: 'head.title', message: 'The title stays.' },
      { path: 'head.count', message: '“Count” is not answered yet.' },
      { path: 'tail.people', message: '“People” is not answered yet.' },
    ])
  })
})
