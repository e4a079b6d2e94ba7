import { describe, expect, it } from 'vitest'
import { smallKind } from '../testing/small-kind'
import { exportDocument } from './export-document'
import { importDocument, maxImportBytes } from './import-document'

const frame = (more: object) => JSON.stringify({ bulkhead: 'product_behaviour', schema_version: 2, body: {}, ...more })
const problems = (text: string) => {
  const outcome = importDocument([smallKind], text)
  return outcome.ok ? [] : outcome.problems.map(({ path, message }) => `${path}: ${message}`)
}

describe('importDocument', () => {
  it('reads an export with its changes of audience', () => {
    const body = { head: { title: 'e\u0301 stays decomposed' } }
    const overrides = [{ path: 'head.state', level: 'oversight' as const, reason: 'Not yet.' }]
    const text = exportDocument(smallKind, { schemaVersion: 2, body, overrides })
    expect(text).toBe(
      '{"audience":[{"level":"oversight","path":"head.state","reason":"Not yet."}],"body":{"head":{"title":"e\u0301 stays decomposed"}},"bulkhead":"product_behaviour","schema_version":2}\n',
    )
    expect(importDocument([smallKind], text)).toEqual({ ok: true, value: { kind: smallKind, body, overrides } })
  })

  it('takes a document without changes of audience', () => {
    expect(importDocument([smallKind], frame({}))).toEqual({ ok: true, value: { kind: smallKind, body: {}, overrides: [] } })
  })

  it('names every error by its path', () => {
    const body = { head: { title: 'x'.repeat(21), count: { low: -1, best: null } }, tail: { people: [{ row: 'aaaaaaaa', since: 'now' }] }, middle: {} }
    expect(problems(frame({ body })).sort()).toEqual([
      'head.count.best: null is not an answer. Leave the field out, or answer unknown, not applicable or not disclosed.',
      'head.count.low: At least 0.',
      'head.title: At most 20 characters.',
      'middle: The portal has no such field.',
      'tail.people#aaaaaaaa.since: Give an object with named parts.',
    ])
  })

  it('names errors of the frame', () => {
    expect(problems(frame({ bulkhead: 'near_miss' }))).toEqual(['bulkhead: The portal takes these kinds: product_behaviour.'])
    expect(problems(frame({ schema_version: 3 }))).toEqual(['schema_version: The portal knows this kind up to schema version 2.'])
    expect(problems(frame({ computed: {} }))).toEqual(['computed: The portal has no such field.'])
    expect(problems('{"bulkhead":"product_behaviour"}')).toEqual(['schema_version: This is missing.', 'body: This is missing.'])
    expect(problems('[]')).toEqual([': Give an object with named parts.'])
  })

  it('names errors of changes of audience', () => {
    const audience = [{ path: 'head.surface', level: 'public', reason: 'x' }]
    expect(problems(frame({ audience }))).toEqual(['head.surface: This field cannot be opened wider than oversight.'])
    expect(problems(frame({ audience: [{ path: 'head.state', level: 'all', reason: 'x' }] }))[0]).toMatch(/^audience\[0\]\.level: Choose one of/)
    expect(problems(frame({ audience: [{ path: 'head.state', level: 'oversight', reason: 'a\u0000' }] }))[0]).toMatch(/^audience\[0\]\.reason: .*U\+0000/)
  })

  it('tells line and column of JSON that cannot be read', () => {
    expect(problems('{\n"body": }')).toEqual([': Line 2, column 9: A value is missing here.'])
  })

  it('refuses U+0000 by path', () => {
    expect(problems(frame({ body: { head: { title: 'a\u0000' } } }))[0]).toMatch(/^head\.title: .*U\+0000/)
  })

  it('reads a body of an older schema as the current one has it, with its changes of audience', () => {
    const body = { top: { name: 'Moved' }, tail: { persons: [{ row: 'aaaaaaaa', role: 'A' }] } }
    const audience = [{ path: 'tail.persons#aaaaaaaa.since', level: 'oversight', reason: 'x' }]
    expect(importDocument([smallKind], frame({ schema_version: 1, body, audience }))).toEqual({
      ok: true,
      value: {
        kind: smallKind,
        body: { head: { title: 'Moved' }, tail: { people: [{ row: 'aaaaaaaa', role: 'A' }] } },
        overrides: [{ path: 'tail.people#aaaaaaaa.since', level: 'oversight', reason: 'x' }],
      },
    })
  })

  it('refuses by path what neither schema knows, whatever its shape', () => {
    expect(problems(frame({ schema_version: 1, body: { top: { name: 'A', other: 1 } } }))).toEqual(['top: The portal has no such field.'])
    expect(problems(frame({ schema_version: 1, body: { top: { name: 'A' }, head: { title: 'B' } } }))).toEqual(['top: The portal has no such field.'])
    expect(problems(frame({ schema_version: 1, body: { top: 'A', tail: null, head: [] } })).length).toBeGreaterThan(2)
  })

  it('refuses what is too large before reading it', () => {
    expect(importDocument([smallKind], ' '.repeat(maxImportBytes + 1))).toMatchObject({ ok: false, reason: 'too_large' })
    expect(importDocument([smallKind], 'é'.repeat(maxImportBytes / 2 + 1))).toMatchObject({ ok: false, reason: 'too_large' })
  })
})
