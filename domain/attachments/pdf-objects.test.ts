import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inspected } from './testing/inspected'
import { jpeg, joined, pdf } from './testing/sample-files'

const objectStream = (objects: string, dictionary = '/Filter /FlateDecode', ending = '\r\nendstream') =>
  joined(`7 0 obj\n<< /Type /ObjStm /N 1 /First 4 ${dictionary} >>\nstream\r\n`, deflateSync(Buffer.from(`8 0 ${objects}`)), `${ending}\nendobj\n`)

describe('a PDF whose objects are compressed', () => {
  test.each<[string, Uint8Array, string]>([
    ['pages', objectStream('<< /Type /Page >>'), 'application/pdf x.pdf'],
    ['many pages', joined(...Array.from({ length: 50 }, (_, page) => objectStream(`<< /Type /Page /Number ${page} >>`))), 'application/pdf x.pdf'],
    ['a script', objectStream('<< /S /JavaScript /JS (x) >>'), 'active'],
    ['a script among pages', joined(objectStream('<< /Type /Page >>'), objectStream(`${'<< /Type /Page >> '.repeat(5000)}<< /S /Java#53cript >>`)), 'active'],
    ['a dictionary of an unusual kind', joined('7 0 obj << /Type /#4fbjStm >> stream\n', deflateSync(Buffer.from('<< /S /Launch >>')), '\nendstream'), 'active'],
    ['another filter', joined('7 0 obj << /Type /ObjStm /Filter /LZWDecode >>\nstream\nabc\nendstream'), 'unseen'],
    ['no end', objectStream('<< /Type /Page >>', '', ''), 'damaged'],
    ['too much', joined('7 0 obj << /Type /ObjStm >> stream\n', deflateSync(Buffer.alloc(33_000_000)), '\nendstream'), 'unseen'],
    ['a picture after it', joined(objectStream('<< /Type /Page >>'), '9 0 obj << /Filter /DCTDecode >>\nstream\n', jpeg(), '\nendstream'), 'application/pdf x.pdf'],
  ])('%s', (_title, inside, expected) => expect(inspected('x.pdf', pdf(inside))).resolves.toBe(expected))
})

const script = deflateSync(Buffer.from('8 0 << /S /JavaScript /JS (x) >>'))
const page = deflateSync(Buffer.from('8 0 << /Type /Page >>'))
const whole = (dictionary: string, content: Uint8Array = script) => joined(`7 0 obj\n${dictionary}stream\n`, content, '\nendstream\nendobj\n')
const fill = (text: string) => text.repeat(Math.ceil(300_000 / text.length))

describe('a script in an object stream is found however its dictionary is written', () => {
  test.each<[string, Uint8Array, string]>([
    ['spaces before its end', whole(`<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode${' '.repeat(2_100)}>>\n`), 'active'],
    ['many more spaces', whole(`<< /Type /ObjStm /N 1 /First 4${fill(' ')}>>\n`), 'active'],
    ['spaces after it', whole(`<< /Type /ObjStm /N 1 /First 4 >>${fill(' ')}`), 'active'],
    ['signs of no width between its words', whole(`<< /Type\0/ObjStm${fill('\0\f')}>>`), 'active'],
    ['new lines', whole(`<< /Type /ObjStm${fill('\r\n')}/N 1 /First 4 >>\n`), 'active'],
    ['comments', whole(`<< /Type /ObjStm ${fill('% a comment\n')}/N 1 /First 4 >> % another\n`), 'active'],
    ['comments with brackets', whole(`<< /Type /ObjStm % >> << (\n/N 1 /First 4 >> `), 'unseen'],
    ['names in codes', whole(`<< /#54ype /O#62jStm${fill(' /#41#42 1')} >>`), 'active'],
    ['a dictionary inside', whole(`<< /Type /ObjStm /N 1 /First 4 /X << ${fill('/A << /B 1 >> ')} >> >>`), 'active'],
    ['a string inside', whole(`<< /Type /ObjStm /N 1 /First 4 /X (${fill('a (b) \\) ')}) >>`), 'active'],
    ['a long name inside', whole(`<< /Type /ObjStm /N 1 /First 4 /${fill('x')} 1 >>`), 'active'],
    ['its length elsewhere', joined('6 0 obj 99 endobj ', whole(`<< /Type /ObjStm /N 1 /First 4 /Length 6 0 R${fill(' ')}>> `)), 'active'],
    ['its type elsewhere', joined('6 0 obj /Other endobj ', whole('<< /Type 6 0 R /N 1 /First 4 >> ')), 'active'],
    ['no type', whole('<< /N 1 /F#69rst 4 >> '), 'active'],
    ['more than spaces after the word', whole('<< /Type /ObjStm >> stream x'), 'unseen'],
    ['a predictor', whole('<< /Type /ObjStm /DecodeParms << /Predictor 12 /Columns 4 >> >> '), 'unseen'],
    ['another stream in a string', whole(`<< /Type /ObjStm /N 1 /First 4 /X (>> stream\n${String.fromCharCode(...page)}\nendstream endobj) >> `), 'active'],
    ['another stream in a string, with brackets that come out even', whole(`<< /N 1 /First 4 /X (<< >> stream\n${String.fromCharCode(...page)}\nendstream endobj << \\() >> `), 'unseen'],
    ['another stream between its words', joined('7 0 obj << /Type /ObjStm >> ', page, whole('<< /N 1 /First 4 stream\nabc\nendstream /Y << /Z 1 >> >> ')), 'unseen'],
    ['an object that only begins in a string', joined('6 0 obj ( ', whole('<< /Type /ObjStm /N 1 /First 4 >> % ) << /Z 1 >>\n')), 'unseen'],
    ['an object in a string', joined('6 0 obj ( ', whole('<< /N 1 /First 4 >> ', page), ') endobj ', whole('<< /Length 1 >> ', page)), 'unseen'],
    ['an object in a stream', joined('6 0 obj << /Length 999 >> stream\n', whole('<< /Type /ObjStm /N 1 /First 4 >> '), '\nendstream endobj'), 'unseen'],
    ['outlines and titles with brackets', joined('5 0 obj << /Type /Outlines /First 6 0 R >> endobj 6 0 obj << /Title (a \\(stream <41> %) /Id <41 42> >> endobj ', whole('<< /Length 9 >> ', page)), 'application/pdf x.pdf'],
  ])('%s', async (_title, inside, expected) => {
    for (const size of [256 * 1024, 1_009]) await expect(inspected('x.pdf', pdf(inside), size)).resolves.toBe(expected)
  })
})

test('the verdict does not depend on where a PDF is cut into pieces', async () => {
  const files = [
    objectStream('<< /Type /Page >>'),
    objectStream('<< /S /JavaScript >>'),
    whole(`<< /Type /#4fbjStm /X (a\\)b) /Y <41> % c\n /Z << >> ${' '.repeat(400)}>>\n`),
    joined(whole('<< /Length 9 >> ', page), '6 0 obj (/ObjStm) endobj'),
    joined(whole('<< /Length 9 >> \r', page), '6 0 obj << /Type /ObjStm >> endobj'),
  ].map((inside) => pdf(inside))
  const verdicts = await Promise.all(files.map((file) => inspected('x.pdf', file)))
  expect(verdicts).toEqual(['application/pdf x.pdf', 'active', 'active', 'unseen', 'application/pdf x.pdf'])
  await fc.assert(
    fc.asyncProperty(fc.nat(files.length - 1), fc.integer({ min: 16, max: 300 }), async (which, size) => {
      expect(await inspected('x.pdf', files[which] as Uint8Array, size)).toBe(verdicts[which])
    }),
  )
})
