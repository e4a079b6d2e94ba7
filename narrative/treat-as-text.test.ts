import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNarrative } from './parse-narrative'
import { hostileProse, hostileText } from './testing/hostile-text'
import { rendered } from './testing/rendered'
import { treatAsText } from './treat-as-text'

describe('what was refused is escaped and nothing else', () => {
  test.each<[string, string, string]>([
    ['an expression', 'a {b} c', 'a \\{b} c'],
    ['a brace that is never closed', 'a {b} c {d', 'a \\{b} c \\{d'],
    ['HTML', 'a <b>c</b>', 'a \\<b>c\\</b>'],
    ['a comment', '<!-- a -->', '\\<!-- a -->'],
    ['an autolink', 'See <https://example.com>', 'See \\<https://example.com>'],
    ['an import', 'import x from "y"', '&#105;mport x from "y"'],
    ['an export of an object', 'a\n\nexport const x = {y}', 'a\n\n&#101;xport const x = \\{y}'],
    ['a brace after a backslash', 'a \\\\{b}', 'a \\\\\\{b}'],
    ['prose beside code', '`{a}` {b}\n\n```\n{c} <d>\n```', '`{a}` \\{b}\n\n```\n{c} <d>\n```'],
    ['prose beside an escape', '\\{a} {b}', '\\{a} \\{b}'],
    ['prose beside a link', '[a](https://example.com/{b}) {c}', '[a](https://example.com/{b}) \\{c}'],
    ['prose inside a sound component', '<Note title="a">\n{b} <c>\n</Note>', '<Note title="a">\n\\{b} \\<c>\n</Note>'],
    ['an unsound component beside a sound one', '<Note>\na\n</Note>\n\n<Note title={1}>\nb\n</Note>', '<Note>\na\n</Note>\n\n\\<Note title=\\{1}>\nb\n\\</Note>'],
    ['a component that is not closed', '<Note>\na', '\\<Note>\na'],
    ['a component inside a sentence', 'a <Note>b</Note>', 'a \\<Note>b\\</Note>'],
    ['a table cell', '| {a} |\n| - |\n| <b> |', '| \\{a} |\n| - |\n| \\<b> |'],
    ['prose beside a code span of two lines', '`a\n{b}\nc` {d}', '`a\n{b}\nc` \\{d}'],
    ['a code span that a component breaks', '`a\n<Note>\nb` {c}', '\\`a\n\\<Note>\nb\\` \\{c}'],
    ['a definition of a link that a component breaks', '[a\n</Note>\n]: https://example.com', '[a\n\\</Note>\n]: https://example.com'],
    ['a component that is not closed in a heading', 'a <Note>\n===', 'a \\<Note>\n==='],
    ['a component that follows a paragraph', 'a {b}\n<Note>\nc\n</Note>', 'a \\{b}\n<Note>\nc\n</Note>'],
    ['after a byte order mark', '\uFEFFa {b}', 'a \\{b}'],
  ])('%s', (_name, text, expected) => {
    expect(treatAsText(text)).toBe(expected)
    expect(parseNarrative(expected).ok).toBe(true)
  })

  test.each(['*a* `{b}` c < d', '[a](javascript:b)', 'a\0{b}', ''])('%j has nothing to escape and stays', (text) => {
    expect(treatAsText(text)).toBe(text)
  })

  test('the same characters are shown', () => {
    const text = 'Set {a: <b>} or <!-- c --> & "d"'
    expect(rendered(treatAsText(text)).text).toBe(text)
    expect(rendered(treatAsText('import x from "y"')).text).toBe('import x from "y"')
  })
})

describe('for any text', () => {
  test('nothing is left that could be treated as text, and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = treatAsText(text)
        const parsed = parseNarrative(once)
        expect(parsed.ok ? [] : parsed.problems.filter(({ offer }) => offer)).toEqual([])
        expect(treatAsText(once)).toBe(once)
      }),
      { numRuns: 800 },
    )
  }, 60_000)

  test('without links it becomes sound, and shows every brace and angle bracket that it escaped', () => {
    fc.assert(
      fc.property(hostileProse, (text) => {
        const treated = treatAsText(text)
        expect(parseNarrative(treated)).toEqual({ ok: true, tree: expect.anything() })
        const escapes = treated.length - text.length
        if (escapes > 0) expect(rendered(treated).text).toMatch(/[{<]|import|export/)
      }),
      { numRuns: 800 },
    )
  }, 60_000)

  test('a line of braces, brackets and words is shown as it was written', () => {
    const line = fc.array(fc.constantFrom('{', '}', '<', '>', '</', '/>', 'a', 'b', '.', '=', '"'), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(line, (some) => {
        const text = `x${some.join('')}`
        expect(rendered(treatAsText(text)).text).toBe(text)
      }),
      { numRuns: 800 },
    )
  }, 60_000)
})
