import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanFileName, dispositionOf, extensionOf } from './file-name'

test.each([
  ['report.pdf', 'report.pdf'],
  ['C:\\Users\\x\\report.pdf', 'report.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['..', 'file'],
  ['', 'file'],
  ['.htaccess', 'htaccess'],
  ['fdp\u202egpj.exe', 'fdpgpj.exe'],
  ['zero\u200bwidth.txt', 'zerowidth.txt'],
  ['line\r\nSet-Cookie: x.txt', 'lineSet-Cookie x.txt'],
  ['a"b<c>d|e?f*.txt', 'abcdef.txt'],
  ['  many   spaces .txt ', 'many spaces.txt'],
  ['CON.txt', 'CON-file.txt'],
  ['Übung.pdf', 'Übung.pdf'],
])('%j is kept as %j', (given, kept) => expect(cleanFileName(given)).toBe(kept))

test('a long name keeps its end', () => expect(cleanFileName(`${'ü'.repeat(300)}.pdf`)).toBe(`${'ü'.repeat(116)}.pdf`))

test('any name becomes one line of at most 120 characters that cleaning leaves alone', () => {
  const holds = (given: string) => {
    const kept = cleanFileName(given)
    return kept.length > 0 && kept.length <= 120 && !/[\p{Cc}\p{Cf}/\\"]/u.test(kept) && cleanFileName(kept) === kept
  }
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds))
})

test('a header says a name in ASCII and as it is, and can say nothing else', () => {
  expect(dispositionOf('Übung "1".pdf')).toBe(`attachment; filename="_bung _1_.pdf"; filename*=UTF-8''%C3%9Cbung%20%221%22.pdf`)
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (given) => void expect(dispositionOf(cleanFileName(given))).toMatch(/^attachment; filename="[^"\\%]*"; filename\*=UTF-8''[\w.!~%-]*$/)))
})

test('the end of a name is what follows its last full stop', () => {
  expect(['a.tar.gz', 'a', '.a', 'a.', 'A.PDF', 'a.b c'].map(extensionOf)).toEqual(['gz', '', '', '', 'pdf', ''])
})
