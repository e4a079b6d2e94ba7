import fc from 'fast-check'
import { expect, test } from 'vitest'
import { needsScript, stripScripts } from '@/bin/edge/strip-scripts'

test.each([
  ['an inline script', '<p>a</p><script>self.__next_f.push([1,"<p>x</p>"])</script><p>b</p>', '<p>a</p><p>b</p>'],
  ['an external script', '<script src="/a.js" async="" nonce="n"></script>b', 'b'],
  ['a script in capitals, ended with spaces', '<SCRIPT\n>x</SCRIPT \n a="</script>">b', 'b'],
  ['a script whose text holds a script in a comment', '<script><!-- <script> </script> --></script>b', 'b'],
  ['a script whose comment is abrupt', '<script><!--></script>b', 'b'],
  ['a script whose comment does not end', '<script><!-- </script>b', 'b'],
  ['a script that does not end', 'a<script>alert(1)', 'a'],
  ['a script end that only looks like one', '<script>"</scripty>"</script>b', 'b'],
  ['a tag that does not end', 'a<script src="', 'a'],
  ['script preloads', '<link rel="preload" as="script" href="/a.js"/><link rel="modulepreload" href="/b.js"/>b', 'b'],
  ['a link that waits for a script', '<link rel="expect" href="#_R_" blocking="render"/>b', 'b'],
  ['comments, abrupt ones too', 'a<!-- -->b<!-->c<!--->d<!--x--!>e', 'abcde'],
  ['bogus comments', 'a<?php x ?>b</ c>d<![CDATA[<script>]]>', 'abd]]>'],
  ['nonces and handlers', '<img alt="a" onerror="alert(1)" src="/a.png" nonce=x>', '<img alt="a" src="/a.png">'],
  ['a handler behind a slash', '<svg/onload=alert(1)><path d="M0"/></svg>', '<svg><path d="M0"/></svg>'],
  ['a script inside a drawing', '<svg><title>t</title><script>x</script><g/></svg>b', '<svg><title>t</title><g/></svg>b'],
])('%s leaves', (_, given, expected) => {
  expect(stripScripts(given)).toBe(expected)
})

test.each([
  ['the document type and its elements', '<!DOCTYPE html><html lang="en"><body class="a">b</body></html>'],
  ['style sheets and font preloads', '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/a.woff2" crossorigin=""/>'],
  ['a script that an author wrote as text', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['a script that an author wrote in an attribute', '<p title="&lt;script&gt;x&lt;/script&gt;" lang=\'en\'>a</p>'],
  ['less-than signs in prose', '<p>1 < 2 <3 <- a</p>'],
  ['elements whose names begin alike', '<scripture>a</scripture><linked rel="preload" as="script"></linked>'],
  ['text outside the basic plane', '<p>İ ſ 🜁 \u2028</p>'],
])('%s stays', (_, html) => {
  expect(stripScripts(html)).toBe(html)
})

test.each([
  ['an attribute', '<p title="<script>x</script>">a</p>', '<p title="&lt;script>x</script>">a</p>'],
  ['a title or a text field', '<title><script></title><textarea><SCRIPT>a</textarea>', '<title>&lt;script></title><textarea>&lt;SCRIPT>a</textarea>'],
  ['a drawing that is closed wrongly', '<svg></math><title><script>x</title>', '<svg></math><title>&lt;script>x</title>'],
])('a script that stands as text in %s stands there escaped', (_, given, expected) => {
  expect(stripScripts(given)).toBe(expected)
})

test('what stood in noscript is shown, because no browser without our scripts would show it', () => {
  expect(stripScripts('<noscript><p>Read on.</p></noscript>')).toBe('<p>Read on.</p>')
})

test('an open or failed boundary needs its script, a finished one does not', () => {
  expect(needsScript('<!--$?--><template id="B:0"></template><!--/$-->')).toBe(true)
  expect(needsScript('<!--$!--><template data-dgst="1"></template><!--/$-->')).toBe(true)
  expect(needsScript('<!--$--><p>a</p><!--/$-->')).toBe(false)
})

test('what is left out never joins its neighbours to a tag: stripping again changes nothing', () => {
  expect(stripScripts('<<!-- -->script>alert(1)</script>')).toBe('&lt;script>alert(1)')
  const pieces = ['<script>', '</script>', '<script ', 'script>', '<!--', '-->', '--!>', '<', '</', '<!', '>', '"', "'", '=', '/', ' a', ' nonce=', ' onload=', '<svg>', '</svg>', '<p ', '<title>', '</title>', '<link rel=preload as=script>', '<noscript>']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 16 }), given => {
      const once = stripScripts(given.join(''))
      expect(stripScripts(once)).toBe(once)
      expect(once).not.toMatch(/<script(?:[\s/>]|$)/i)
    }),
    { numRuns: 20_000 },
  )
})
