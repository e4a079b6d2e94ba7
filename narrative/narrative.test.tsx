import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Narrative } from './narrative'
import { narrativeElements } from './narrative-elements'

function html(text: string, headingLevel?: 2 | 3 | 4 | 5 | 6): string {
  const markup = renderToStaticMarkup(<Narrative text={text} {...(headingLevel ? { headingLevel } : {})} />)
  return markup.replace(/ class="_[^"]*"/g, '').replace(/^<div>|<\/div>$/g, '')
}

describe('Markdown becomes elements', () => {
  test.each<[string, string, string]>([
    ['emphasis', '*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>'],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['a list that begins later', '3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    ['a quotation', '> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['code, without its language', '```js\n{a} <b>\n```', '<pre><code>{a} &lt;b&gt;\n</code></pre>'],
    ['a lone tilde as itself', '~a~', '<p>~a~</p>'],
    ['a link', '[a](https://example.com "b")', '<p><a href="https://example.com" title="b" rel="noopener noreferrer nofollow">a</a></p>'],
    ['a link by reference', '[a]\n\n[a]: https://example.com', '<p><a href="https://example.com" rel="noopener noreferrer nofollow">a</a></p>'],
    ['a note', '<Note>a</Note>', '<div role="note"><p>Note</p><p>a</p></div>'],
    ['a caution with a title', '<Caution title="a &amp; b">\nc\n</Caution>', '<div role="note"><p>Caution: a &amp; b</p><p>c</p></div>'],
    [
      'an excerpt',
      '<Excerpt source="https://example.com/a">\nb\n</Excerpt>',
      '<figure><blockquote><p>b</p></blockquote><figcaption>From <a href="https://example.com/a" rel="noopener noreferrer nofollow">example.com</a></figcaption></figure>',
    ],
  ])('%s', (_name, text, expected) => {
    expect(html(text)).toBe(expected)
  })

  test('a table is named, reachable by keyboard and free of inline styles', () => {
    expect(html('| a | b |\n| - | -: |\n| c |')).toBe(
      '<div role="region" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>' +
        '<tbody><tr><td>c</td><td></td></tr></tbody></table></div>',
    )
  })
})

describe('headings begin where the page says', () => {
  test('at the given level, without gaps', () => {
    expect(html('## a\n\n#### b', 3)).toBe('<h3>a</h3>\n<h4>b</h4>')
    expect(html('# a', 2)).toBe('<h2>a</h2>')
  })

  test('and never below six', () => {
    expect(html('# a\n\n## b\n\n### c', 5)).toBe('<h5>a</h5>\n<h6>b</h6>\n<h6>c</h6>')
  })
})

test('a text that does not parse is shown as its characters', () => {
  expect(html('a {b}\n<script>')).toBe('<pre>a {b}\n&lt;script&gt;</pre>')
})

test('an address that got past the parser would still not become a link', () => {
  const { a: Link, Excerpt } = narrativeElements
  expect(renderToStaticMarkup(<Link href="javascript:alert(1)">a</Link>)).toBe('a')
  expect(renderToStaticMarkup(<Excerpt source="javascript:alert(1)">a</Excerpt>)).not.toContain('javascript')
})
