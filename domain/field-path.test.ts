import { describe, expect, it } from 'vitest'
import { fieldOfProblem, parseFieldPath, schemaAt, valueAt } from './field-path'
import { smallKind } from './testing/small-kind'

describe('a field path', () => {
  it('addresses a field, a row or a field of a row', () => {
    expect(parseFieldPath('head.title')).toEqual({ section: 'head', field: 'title' })
    expect(parseFieldPath('tail.people#aaaaaaaa')).toEqual({ section: 'tail', field: 'people', row: 'aaaaaaaa' })
    expect(parseFieldPath('tail.people#aaaaaaaa.role')).toEqual({ section: 'tail', field: 'people', row: 'aaaaaaaa', leaf: 'role' })
    expect(parseFieldPath('head.title.low')).toBeNull()
  })

  it('is what remains of a problem inside a value', () => {
    expect(fieldOfProblem('head.count.low')).toBe('head.count')
    expect(fieldOfProblem('tail.people#aaaaaaaa.since.at')).toBe('tail.people#aaaaaaaa.since')
    expect(fieldOfProblem('tail.people#aaaaaaaa')).toBe('tail.people#aaaaaaaa')
    expect(fieldOfProblem('tail.people[2].role')).toBe('tail.people')
    expect(fieldOfProblem('head')).toBe('head')
  })

  it('finds its value and its schema', () => {
    const body = { tail: { people: [{ row: 'aaaaaaaa', role: 'Engineer' }] } }
    const path = { section: 'tail', field: 'people', row: 'aaaaaaaa', leaf: 'role' }
    expect(valueAt(body, path)).toBe('Engineer')
    expect(schemaAt(smallKind, path)?.about?.label).toBe('Role')
    expect(schemaAt(smallKind, { section: 'head', field: 'toString' })).toBeNull()
  })
})
