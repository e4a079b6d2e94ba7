import { describe, expect, it } from 'vitest'
import type { Level } from './audience'
import { problemsInOverrides } from './overrides'
import { smallKind } from './testing/small-kind'

const body = { tail: { people: [{ row: 'aaaaaaaa', role: 'x' }] } }
const problemOf = (path: string, level: string, reason = 'Because.') =>
  problemsInOverrides(smallKind, body, [{ path, level: level as Level, reason }])[0]?.message

describe('problemsInOverrides', () => {
  it('lets the vendor close a field and open it again', () => {
    expect(problemOf('head.state', 'bilateral')).toBeUndefined()
    expect(problemOf('tail.people#aaaaaaaa.since', 'public')).toBeUndefined()
    expect(problemOf('tail.people#aaaaaaaa', 'oversight')).toBeUndefined()
    expect(problemOf('tail.people', 'oversight')).toBeUndefined()
  })

  it('keeps sensitive fields from the public and from the community', () => {
    expect(problemOf('head.surface', 'public')).toBe('This field cannot be opened wider than oversight.')
    expect(problemOf('head.surface', 'community')).toBe('This field cannot be opened wider than oversight.')
    expect(problemOf('head.surface', 'oversight')).toBeUndefined()
  })

  it('keeps the public summary public', () => {
    expect(problemOf('head.title', 'community')).toBe('This field is part of the public summary and stays public.')
  })

  it('refuses the named level, which is not in use yet', () => {
    expect(problemOf('head.state', 'named')).toBe('This field cannot be closed further than bilateral.')
  })

  it('refuses a level that does not exist and an empty reason', () => {
    expect(problemOf('head.state', 'secret')).toMatch(/^Choose one of/)
    expect(problemOf('head.state', 'oversight', ' ')).toBe('Say why the audience is changed.')
  })

  it.each(['head.titel', 'heed.title', 'head', 'head.title#aaaaaaaa', 'tail.people#aaaaaaaa.row', 'tail.people#aaaaaaaa.rolle', 'head.constructor', ''])(
    'refuses the path “%s”, which the kind does not have',
    (path) => expect(problemOf(path, 'oversight')).toMatch(/that the portal does not have/),
  )

  it('refuses a row that the document does not have', () => {
    expect(problemOf('tail.people#bbbbbbbb.role', 'oversight')).toMatch(/row/)
  })

  it('refuses two changes of one path', () => {
    const twice = { path: 'head.state', level: 'oversight' as const, reason: 'x' }
    expect(problemsInOverrides(smallKind, body, [twice, twice])).toHaveLength(1)
  })
})
