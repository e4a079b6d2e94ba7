import { describe, expect, test } from 'vitest'
import { narrativeLimits } from './narrative-limits'
import { parseNarrative } from './parse-narrative'

function problems(text: string): string[] {
  const parsed = parseNarrative(text)
  return parsed.ok ? [] : parsed.problems.map(({ line, column, code, offer }) => `${line}:${column} ${code}${offer ? ' offer' : ''}`)
}

describe('what is refused is named with its line and column', () => {
  test.each<[string, string, string[]]>([
    ['an expression in a line', 'One\n\nWorth {process.env} here', ['3:7 expression offer']],
    ['an expression of its own', 'One\n\n{(() => { return 1 })()}', ['3:1 expression offer']],
    ['an empty expression', 'a {} b', ['1:3 expression offer']],
    ['a comment in braces', 'a {/* b */}', ['1:3 expression offer']],
    ['a brace that is never closed', 'a {b} c {d', ['1:9 expression offer']],
    ['an expression in a heading', '# a {b}', ['1:5 expression offer']],
    ['an expression in a link text', '[a {b}](https://example.com)', ['1:4 expression offer']],
    ['an expression in a table cell', '| a |\n| - |\n| {b} |', ['3:3 expression offer']],
    ['several expressions', '{a}\n\n- {b} {c}', ['1:1 expression offer', '3:3 expression offer', '3:7 expression offer']],
    ['a spread', '<Note {...props}>\nx\n</Note>', ['1:7 spread offer']],
    ['an attribute expression', '<Note title={1}>\nx\n</Note>', ['1:7 attribute_expression offer']],
    ['an attribute without a value', '<Note title>\nx\n</Note>', ['1:7 attribute_without_text offer']],
    ['an attribute that is not known', '<Note onClick="x">\nx\n</Note>', ['1:7 unknown_attribute offer']],
    ['an attribute given twice', '<Note title="a" title="b" />', ['1:17 repeated_attribute offer']],
    ['an attribute that is missing', 'a\n\n<Excerpt title="b" />', ['3:1 missing_attribute offer']],
    ['an inherited name as attribute', '<Note constructor="x" />', ['1:7 unknown_attribute offer']],
    ['an inherited name as component', '<constructor />', ['1:1 html offer']],
    ['an unknown component', '<Chart />', ['1:1 unknown_component offer']],
    ['a member tag', 'a\n\n<Note.b />', ['3:1 unknown_component offer']],
    ['a lower-case member tag', '<a.b/>', ['1:1 unknown_component offer']],
    ['a namespace tag', '<svg:x/>', ['1:1 unknown_component offer']],
    ['a fragment', '<>a</>', ['1:1 unknown_component offer']],
    ['HTML', 'a <b>c</b>', ['1:3 html offer']],
    ['a script', '<script>alert(1)</script>', ['1:1 html offer']],
    ['an HTML comment', 'a\n<!-- b -->', ['2:1 angle_bracket offer']],
    ['a doctype', '<!doctype html>', ['1:1 angle_bracket offer']],
    ['a processing instruction', '<?xml?>', ['1:1 angle_bracket offer']],
    ['an autolink', 'See <https://example.com>', ['1:5 angle_bracket offer']],
    ['a mail autolink', 'See <a@example.com>', ['1:5 angle_bracket offer']],
    ['a number after an angle bracket', 'when a <5 b', ['1:8 angle_bracket offer']],
    ['a component that is not closed', 'a\n\n<Note>\nb', ['3:1 tag_mismatch offer']],
    ['a component that is not closed where a quotation ends', '> <Note>\n\nb\n</Note>', ['1:3 tag_mismatch offer']],
    ['a closing tag alone', 'a </Note>', ['1:3 tag_mismatch offer']],
    ['a closing tag of another name', '<Note>a</Caution>', ['1:8 tag_mismatch offer']],
    ['a closing tag that closes in another block', '<Note>\n\n> </Note>', ['3:3 tag_mismatch offer']],
    ['a tag that breaks off', 'a\n\n<Note title="b', ['3:1 tag_mismatch offer']],
    ['a second tag of a line that breaks off', '<Note /> <Note title=', ['1:10 tag_mismatch offer']],
    ['a component inside a sentence', 'a <Note>b</Note>', ['1:3 component_inside_line offer']],
    ['an import', 'a\n\nimport x from "y"', ['3:1 module_syntax offer']],
    ['an import of names', 'import {x} from "y"', ['1:1 module_syntax offer']],
    ['an export', 'export const x = 1', ['1:1 module_syntax offer']],
    ['an export as a heading', 'export const x = 1\n---', ['1:1 module_syntax offer']],
    ['an export as a table', 'export const x = 1 | b\n- | -', ['1:1 module_syntax offer']],
    ['an export inside a component', '<Note>\nexport default x\n</Note>', ['2:1 module_syntax offer']],
    ['a script link', 'a [x](javascript:alert(1))', ['1:3 link_address']],
    ['a script link in a link title', '[x](data:text/html,y "z")', ['1:1 link_address']],
    ['a definition with a script address', '[x][y]\n\n[y]: javascript:alert(1)', ['3:1 link_address']],
    ['a definition in a list', '- [y]: //example.com', ['1:3 link_address']],
    ['an image', 'a ![x](https://example.com/x.png)', ['1:3 image']],
    ['an image by reference', '![x]\n\n[x]: https://example.com', ['1:1 image']],
    ['an excerpt whose source is not https', '<Excerpt source="http://example.com" />', ['1:10 source_address offer']],
    ['an excerpt whose source is a disguised script', '<Excerpt source="&#106;avascript:x" />', ['1:10 source_address offer']],
    ['U+0000', 'a\nb\0c', ['2:2 null_character']],
    ['a text that is too long', `${'a'.repeat(49_999)}\nb`, ['2:1 too_long']],
    ['a text of too many lines', 'a\n'.repeat(narrativeLimits.lines), [`${narrativeLimits.lines + 1}:1 too_complex`]],
  ])('%s', (_name, text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  test('the place is right after a byte order mark, tabs and every kind of line ending', () => {
    expect(problems('\uFEFF{a}')).toEqual(['1:1 expression offer'])
    expect(problems('a\r\nb\rc\n-\t{d}')).toEqual(['4:3 expression offer'])
  })

  test('a message is one plain sentence', () => {
    const parsed = parseNarrative('a {b}\n\n<Chart />\n\n<b>x</b>\n\n[x](y)')
    expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toEqual([
      'Curly braces begin an expression, which is not allowed; write \\{ to show the character.',
      'There is no component Chart; there are Note, Caution, Excerpt.',
      'HTML such as <b> is not allowed; use Markdown, or write \\< to show the character.',
      'A link needs a complete http, https or mailto address.',
    ])
  })

  test('twenty problems are told at most', () => {
    expect(problems('{a} '.repeat(40))).toHaveLength(20)
  })
})

describe('what is allowed', () => {
  test.each([
    ['Markdown', '# A\n\n*b* **c** `d` ~~e~~\n\n- f\n- g\n\n1. h\n\n> i\n\n---\n\n```js\n{j} <k>\nimport l from "m"\n```'],
    ['braces and brackets in code', 'a `{b}` and ``<c> {d}``'],
    ['escaped braces and brackets', 'a \\{b} \\<c> \\<!-- d'],
    ['a brace written as an entity', 'a &#123;b&#125; &lt;c&gt;'],
    ['a closing brace alone', 'a } b'],
    ['a lone angle bracket between spaces', 'a < b > c'],
    ['links', '[a](https://example.com/b?c=d#e) [f](http://example.com "g") [h](mailto:a@example.com) [i]\n\n[i]: https://example.com'],
    ['components', '<Note title="a">\nb\n\n- c\n</Note>\n\n<Caution>d</Caution>\n\n<Excerpt source="https://example.com" title=\'e\'>\nf\n</Excerpt>'],
    ['a table', '| a | b |\n| - | -: |\n| c | d |'],
    ['prose that begins with import or export', 'import controls were late\n\nexport of logs\n\nimports from "y"'],
    ['a list of imports', '- import x from "y"\n\n> export default x'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(problems(text)).toEqual([])
  })
})
