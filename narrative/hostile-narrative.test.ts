import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { narrativeLimits } from './narrative-limits'
import { parseNarrative } from './parse-narrative'
import { plainText } from './plain-text'
import { hostileText } from './testing/hostile-text'
import { rendered } from './testing/rendered'
import { treatAsText } from './treat-as-text'

const payloads = [
  '{process.env}',
  '{process.mainModule.require("child_process").execSync("id")}',
  '{(()=>{globalThis.reached = true})()}',
  '{(async () => { await import("fs") })()}',
  '{`${globalThis.reached = true}`}',
  '<Note {...props}>\nx\n</Note>',
  '<Note {...{dangerouslySetInnerHTML: {__html: "<img src=x onerror=alert(1)>"}}} />',
  '<Note title={globalThis.reached = true}>\nx\n</Note>',
  '<Note dangerouslySetInnerHTML="x" />',
  '<Note style="background:url(javascript:alert(1))" />',
  '<Excerpt source="javascript:alert(1)">\nx\n</Excerpt>',
  '<Excerpt source="https://example.com" title="&quot;><script>alert(1)</script>">\nx\n</Excerpt>',
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" />',
  '<iframe srcdoc="<script>alert(1)</script>" />',
  '<svg><script>alert(1)</script></svg>',
  '<svg:x/>',
  '<a.b/>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<!-- a <!-- b --> <script>alert(1)</script> -->',
  '<!--><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<javascript:alert(1)>',
  '<https://example.com/"onmouseover="alert(1)>',
  '[x](javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](JaVaScRiPt:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A;avascript&colon;alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](java&NewLine;script:alert(1))',
  '[x](&#1;javascript:alert(1))',
  '[x](\\javascript:alert(1))',
  '[x](javascript\\:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](//evil.example)',
  '[x](/\\evil.example)',
  '[x](https://example.com"onmouseover="alert\\(1\\))',
  '[x](https://example.com "\\" onmouseover=alert(1) \\"")',
  '[x]\n\n[x]: javascript:alert(1)',
  '![x](https://evil.example/beacon.png)',
  '![x](x" onerror="alert(1))',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '`<script>alert(1)</script>`',
  '```html"><script>alert(1)</script>\n<script>alert(1)</script>\n```',
  '```js onload=alert(1)\nx\n```',
  'export const x = globalThis.reached = true',
  'import x from "y"',
  'import("y")',
  'export default () => <script>alert(1)</script>',
  '---\ntitle: {alert(1)}\n---',
  '| <script> |\n| - |\n| {alert(1)} |',
  '# {alert(1)} <img src=x onerror=alert(1)>',
  '__proto__ <__proto__ /> <constructor /> <toString />',
]

describe('a hostile text never becomes markup', () => {
  test.each(payloads)('%j', (payload) => {
    for (const text of [payload, treatAsText(payload), `> ${payload}`, `- ${payload}`, `<Note>\n${payload}\n</Note>`]) {
      const { html, strange, hrefs } = rendered(text)
      expect(strange).toEqual([])
      expect(html).not.toMatch(/<script|<img|<svg|<iframe/i)
      expect(hrefs.filter((href) => !/^https?:\/\/example\.com/.test(href))).toEqual([])
    }
    expect(Reflect.get(globalThis, 'reached')).toBeUndefined()
  })
})

describe('a text made to exhaust the parser is refused before it does', () => {
  const long = (piece: string, length: number = narrativeLimits.characters) => piece.repeat(Math.floor(length / piece.length))
  test.each<[string, string, string]>([
    ['a megabyte of quotations', long('>', 1_000_000), 'too_long'],
    ['a megabyte of nested components', long('<Note>', 1_000_000), 'too_long'],
    ['100,000 brackets', long('[', 100_000), 'too_long'],
    ['100,000 braces', long('{', 100_000), 'too_long'],
    ['quotations', long('>'), 'too_deep'],
    ['lists in quotations', long('>- '), 'too_deep'],
    ['numbered lists', long('1. '), 'too_deep'],
    ['quotations that deepen by the line', Array.from({ length: 100 }, (_, line) => '>'.repeat(line + 1)).join('a\n'), 'too_deep'],
    ['lists that deepen by the line', Array.from({ length: 100 }, (_, line) => `${'  '.repeat(line)}- a`).join('\n'), 'too_deep'],
    ['emphasis in emphasis', `${'**a '.repeat(400)}${'a** '.repeat(400)}`, 'too_deep'],
    ['components in components', `${'<Note>\n'.repeat(100)}${'</Note>\n'.repeat(100)}`, 'too_deep'],
    ['brackets', long('['), 'too_complex'],
    ['emphasis', long('*a_ '), 'too_complex'],
    ['strikes', long('~a'), 'too_complex'],
    ['headings', long('a\n=\n'), 'too_complex'],
    ['lazy lines', long('> a\nb\n'), 'too_complex'],
    ['nested lists on every line', `${'>- '.repeat(6)}a\n`.repeat(1_600), 'too_complex'],
    ['a wide table', `${'|a'.repeat(500)}\n${'|-'.repeat(500)}\n${'|\n'.repeat(500)}`, 'too_complex'],
    ['open braces', long('{'), 'expression'],
    ['open angles', long('<'), 'angle_bracket'],
    ['open components', long('<Note>\n', 7_000), 'tag_mismatch'],
  ])('%s', (_name, text, code) => {
    const parsed = parseNarrative(text)
    expect(parsed.ok ? 'ok' : parsed.problems[0]?.code).toBe(code)
    expect(rendered(text).strange).toEqual([])
    expect(treatAsText(text)).toBeTypeOf('string')
  }, 30_000)

  test('nesting as people write it is allowed', () => {
    expect(parseNarrative('> > > - 1. - a\n\n<Note>\n> - b\n>   - c\n>     - d\n</Note>').ok).toBe(true)
  })
})

describe('for any text', () => {
  test('parsing and rendering never throw, and only listed elements and addresses come out', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        parseNarrative(text)
        plainText(text)
        const { strange, hrefs } = rendered(text)
        expect(strange).toEqual([])
        expect(hrefs.filter((href) => !/^(?:https?:\/\/|mailto:)/i.test(href))).toEqual([])
      }),
      { numRuns: 800 },
    )
  }, 60_000)
})
