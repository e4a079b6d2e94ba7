import { describe, expect, it } from 'vitest'
import { migrateBody, migrateOverrides, migratePath, moveFields } from './schema-changes'
import { smallKind } from './testing/small-kind'

const toTheSecond = moveFields({ 'a.one': 'b.one', 'a.list': 'a.rows' })
const kind = { ...smallKind, schemaVersion: 4, schemaChanges: [toTheSecond, moveFields({ 'b.one': 'c.uno' }), { body: (body: object) => body as never, path: (path: string) => (path === 'c.uno' ? null : path) }] }

describe('a change of schema that moves fields', () => {
  it('moves a field to another section, and takes along the rows of a list', () => {
    expect(toTheSecond.body({ a: { one: 1, list: [{ row: 'aaaaaaaa' }], two: 2 } })).toEqual({ a: { two: 2, rows: [{ row: 'aaaaaaaa' }] }, b: { one: 1 } })
  })

  it('leaves no empty section behind', () => {
    expect(toTheSecond.body({ a: { one: 1 } })).toEqual({ b: { one: 1 } })
  })

  it('changes no body that it is given', () => {
    const body = Object.freeze({ a: Object.freeze({ one: 1 }), b: Object.freeze({ two: 2 }) })
    expect(toTheSecond.body(body)).toEqual({ b: { two: 2, one: 1 } })
  })

  it('never overwrites what stands at the new place', () => {
    expect(toTheSecond.body({ a: { one: 1 }, b: { one: 2 } })).toEqual({ a: { one: 1 }, b: { one: 2 } })
  })

  it('moves paths of the field, its rows and their leaves, and no other', () => {
    expect(['a.one', 'a.list#aaaaaaaa', 'a.list#aaaaaaaa.when', 'a.ones', 'a', 'revision.summary'].map(toTheSecond.path)).toEqual([
      'b.one', 'a.rows#aaaaaaaa', 'a.rows#aaaaaaaa.when', 'a.ones', 'a', 'revision.summary',
    ])
  })
})

describe('what an older schema wrote', () => {
  it('goes through every change since, and through none where it is current', () => {
    expect(migrateBody(kind, { a: { one: 1 } }, 1)).toEqual({ c: { uno: 1 } })
    expect(migrateBody(kind, { b: { one: 1 } }, 2)).toEqual({ c: { uno: 1 } })
    expect(migrateBody(kind, { a: { one: 1 } }, 4)).toEqual({ a: { one: 1 } })
  })

  it('loses the paths of fields that are no more', () => {
    expect(migratePath(kind, 'a.one', 1)).toBeNull()
    expect(migratePath(kind, 'a.list', 1)).toBe('a.rows')
    expect(migrateOverrides(kind, [{ path: 'a.one', level: 'oversight', reason: 'x' }, { path: 'a.two', level: 'oversight', reason: 'y' }], 1)).toEqual([{ path: 'a.two', level: 'oversight', reason: 'y' }])
  })
})
