import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonProblem, readStrictJson } from './strict-json'

function problemWith(text: string): JsonProblem {
  try {
    readStrictJson(text)
  } catch (error) {
    if (error instanceof JsonProblem) return error
    throw error
  }
  throw new Error('This was read.')
}

function reads(read: (text: string) => unknown, text: string): unknown {
  try {
    return { value: read(text) }
  } catch {
    return 'refused'
  }
}

describe('readStrictJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        fc.pre(!text.includes('"__proto__"'))
        expect(readStrictJson(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('refuses what JSON.parse refuses, whatever is broken', () => {
    const broken = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"b"', '1', '-', '0', '.5', 'e3', 'true', 'nul', 'null', ' ', '\n', '"', '\\', '\u0001'), {
      maxLength: 9,
    })
    fc.assert(
      fc.property(broken, (parts) => {
        const text = parts.join('')
        const theirs = reads((json) => JSON.parse(json) as unknown, text)
        const ours = reads(readStrictJson, text)
        if (ours !== 'refused') expect(ours).toEqual(theirs)
        else if (theirs !== 'refused') expect(problemWith(text).message).toMatch(/given twice/)
      }),
      { numRuns: 2_000 },
    )
  })

  it('tells line and column', () => {
    expect(problemWith('{\n  "a": 1,\n  "b" 2\n}')).toMatchObject({ line: 3, column: 7, message: 'A colon is missing here.' })
    expect(problemWith('{\r\n"a": 1,}')).toMatchObject({ line: 2, column: 8 })
    expect(problemWith('')).toMatchObject({ line: 1, column: 1, message: 'The document ends too early.' })
    expect(problemWith('{} {}')).toMatchObject({ line: 1, column: 4 })
  })

  it('refuses a member given twice, at its second place, even when spelt differently', () => {
    expect(problemWith('{"a":1,\n "\\u0061":2}')).toMatchObject({ line: 2, column: 2, message: '“a” is given twice.' })
  })

  it('refuses members named __proto__ and leaves prototypes alone', () => {
    expect(problemWith('{"__proto__":{"polluted":1}}').message).toMatch(/__proto__/)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('refuses deep nests and reads long texts', () => {
    expect(problemWith('['.repeat(100_000)).message).toMatch(/nested deeper/)
    const long = `"${'\\u0041'.repeat(140_000)}"`
    expect(readStrictJson(long)).toHaveLength(140_000)
    expect(problemWith(long.slice(0, -1)).message).toMatch(/not closed/)
  })

  it('passes over a byte order mark', () => {
    expect(readStrictJson('\ufeff{"a":1}')).toEqual({ a: 1 })
  })
})
