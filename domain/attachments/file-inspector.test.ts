import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inspected } from './testing/inspected'
import { bytesOf, jpeg, jpegSegment, joined, pdf, png, pngChunk, virusTest, zip } from './testing/sample-files'

const table = '\u00e4'.normalize('NFC')
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('a file is what its content says', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['report.pdf', pdf(), 'application/pdf report.pdf'],
    ['report.PDF', pdf(), 'application/pdf report.PDF'],
    ['report', pdf(), 'application/pdf report.pdf'],
    ['rings.png', png(), 'image/png rings.png'],
    ['rings.png', png(pngChunk('tEXt', 'Comment\0A ring plan')), 'image/png rings.png'],
    ['photo.jpg', jpeg(), 'image/jpeg photo.jpg'],
    ['photo.jpeg', jpeg(jpegSegment(0xe1, 'Exif\0\0')), 'image/jpeg photo.jpeg'],
    ['log.txt', utf8(`Started at 04:09.\r\n\tH${table}lt at 05:27.\n`), 'text/plain log.txt'],
    ['log', 'Started.', 'text/plain log.txt'],
    ['with a byte order mark.txt', utf8('\ufeffStarted.'), 'text/plain with a byte order mark.txt'],
    ['hosts.csv', 'ring,hosts\n1,1000\n', 'text/csv hosts.csv'],
    ['exercise.md', '# Exercise\n\nSee <https://example.com> and `a <script> tag` far below.'.padEnd(20, ' '), 'markup'],
    ['exercise.md', `# Exercise\n${'word '.repeat(400)}\n\`<script>\``, 'text/markdown exercise.md'],
    ['result.json', ' [{"ring": 1}]\n', 'application/json result.json'],
    ['result.json', '{"ring": 1}', 'application/json result.json'],
  ])('%s', (name, content, expected) => expect(inspected(name, content)).resolves.toBe(expected))
})

describe('the end of a name must fit the content', () => {
  test.each<[string, Uint8Array | string]>([
    ['report.png', pdf()],
    ['rings.pdf', png()],
    ['photo.png', jpeg()],
    ['report.pdf.exe', pdf()],
    ['notes.pdf', 'Only text.'],
    ['notes.json', 'Only text.'],
    ['notes.json', '{"cut": '],
  ])('%s is told', (name, content) => expect(inspected(name, content)).resolves.toBe('wrong_extension'))

  test('a text of a kind that the portal does not know is refused', () => expect(inspected('run.sh', 'echo 1')).resolves.toBe('unknown'))
})

describe('what is never taken', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['nothing.txt', '', 'empty'],
    ['all.zip', zip, 'archive'],
    ['report.docx', zip, 'archive'],
    ['report.pdf', zip, 'archive'],
    ['old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'archive'],
    ['log.gz', Uint8Array.of(0x1f, 0x8b, 8), 'archive'],
    ['setup.exe', 'MZ\u0090\0', 'program'],
    ['tool', '\u007fELF\u0002', 'program'],
    ['page.txt', ' \n<!DOCTYPE html><p>Hello', 'markup'],
    ['page.txt', '<HTML>', 'markup'],
    ['drawing.txt', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">', 'markup'],
    ['drawing.txt', '<?xml version="1.0"?><svg/>', 'markup'],
    ['notes.txt', 'Hello <script>alert(1)</script>', 'markup'],
    ['notes.csv', 'a,b\n<iframe src=x>,1', 'markup'],
    ['notes.md', '<img src=x onerror=alert(1)>', 'markup'],
    ['shell.txt', '#!/bin/sh\nrm -r /', 'markup'],
    ['page.txt', '<?php system($_GET[0]);', 'markup'],
    ['wide.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'not_utf8'],
    ['latin.txt', Uint8Array.of(0x48, 0xe4, 0x6c), 'not_utf8'],
    ['cut.txt', Uint8Array.of(0x48, 0xe2, 0x82), 'not_utf8'],
    ['control.txt', 'a\u0000b', 'not_utf8'],
    ['escape.log', 'a\u001b]0;title\u0007b', 'not_utf8'],
    ['c1.txt', utf8('a\u009bb'), 'not_utf8'],
    ['picture.gif', 'GIF89a\u0001\0', 'not_utf8'],
  ])('%s', (name, content, expected) => expect(inspected(name, content)).resolves.toBe(expected))
})

describe('what ends early or goes on', () => {
  test.each<[string, Uint8Array, string]>([
    ['cut.png', png().slice(0, -6), 'damaged'],
    ['head.png', png().slice(0, 8), 'damaged'],
    ['other.png', joined(png().slice(0, 8), pngChunk('IDAT'), pngChunk('IEND')), 'damaged'],
    ['after.png', joined(png(), 'x'), 'trailing'],
    ['after.png', joined(png(), png()), 'trailing'],
    ['cut.jpg', jpeg().slice(0, -1), 'damaged'],
    ['bare.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9), 'damaged'],
    ['after.jpg', joined(jpeg(), 'x'), 'trailing'],
    ['after.jpg', joined(jpeg(), jpeg()), 'trailing'],
    ['cut.pdf', pdf().slice(0, -10), 'trailing'],
    ['after.pdf', joined(pdf(), 'more'), 'trailing'],
    ['late.pdf', joined('\n', pdf()), 'not_utf8'],
  ])('%s', (name, content, expected) => expect(inspected(name, content)).resolves.toBe(expected))
})

describe('what is two files at once', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['zip-after.png', joined(png(), zip), 'two_in_one'],
    ['gifar.jpg', joined(jpeg(), zip), 'two_in_one'],
    ['zip-inside.png', png(pngChunk('tEXt', zip)), 'two_in_one'],
    ['zip-inside.jpg', jpeg(jpegSegment(0xfe, zip)), 'two_in_one'],
    ['zip-inside.pdf', pdf(joined('2 0 obj\n<< >>\nstream\n', zip, '\nendstream\nendobj')), 'two_in_one'],
    ['zip-after.pdf', joined(pdf(), zip), 'two_in_one'],
    ['pdf-inside.png', png(pngChunk('tEXt', pdf())), 'two_in_one'],
    ['pdf-inside.jpg', jpeg(jpegSegment(0xfe, pdf())), 'two_in_one'],
    ['pdf-inside.txt', 'Read this.\n%PDF-1.7\n', 'two_in_one'],
    ['page-inside.png', png(pngChunk('tEXt', 'x\0<script>alert(1)</script>')), 'two_in_one'],
    ['page-inside.jpg', jpeg(jpegSegment(0xfe, '<html><body onload=alert(1)>')), 'two_in_one'],
    ['page-inside.pdf', pdf('% <ScRiPt src=//example.com>'), 'two_in_one'],
    ['drawing-inside.pdf', pdf('<svg xmlns="http://www.w3.org/2000/svg">'), 'two_in_one'],
    ['php-inside.jpg', jpeg(jpegSegment(0xfe, '<?php phpinfo();')), 'two_in_one'],
  ])('%s', (name, content, expected) => expect(inspected(name, content)).resolves.toBe(expected))
})

describe('a PDF that does something', () => {
  test.each<[string, string, string]>([
    ['script', '2 0 obj << /S /JavaScript /JS (app.alert\\(1\\)) >> endobj', 'active'],
    ['hidden script', '2 0 obj << /S /Java#53cript /JS (x) >> endobj', 'active'],
    ['script in hexadecimal', '2 0 obj << /S /#4A#61#76#61#53#63#72#69#70#74 >> endobj', 'active'],
    ['program', '<< /S /Launch /F (cmd.exe) >>', 'active'],
    ['files inside', '<< /Names << /EmbeddedFiles 3 0 R >> >>', 'active'],
    ['form that is a program', '<< /XFA [ (x) 4 0 R ] >>', 'active'],
    ['form that sends', '<< /S /SubmitForm /F (https://example.com) >>', 'active'],
    ['encrypted', 'trailer << /Encrypt 5 0 R >>', 'locked'],
    ['a word that only begins so', '<< /LaunchDate (today) >>', 'application/pdf x.pdf'],
    ['a link', '<< /S /URI /URI (https://example.com) >>', 'application/pdf x.pdf'],
  ])('%s', (_title, inside, expected) => expect(inspected('x.pdf', pdf(inside))).resolves.toBe(expected))
})

describe('the test pattern of virus scanners', () => {
  test.each<[string, Uint8Array | string]>([
    ['eicar.txt', virusTest],
    ['eicar.txt', `A report.\n\n${virusTest}\n`],
    ['eicar.csv', `a,b\n1,${virusTest}`],
    ['eicar.json', `["${virusTest}"]`],
    ['eicar.md', `${'word '.repeat(1000)}${virusTest}`],
    ['eicar.pdf', pdf(virusTest)],
    ['eicar.png', png(pngChunk('tEXt', virusTest))],
    ['eicar.jpg', jpeg(jpegSegment(0xfe, virusTest))],
  ])('is found in %s', (name, content) => expect(inspected(name, content)).resolves.toBe('malware'))
})

test('the verdict does not depend on where a file is cut into pieces', async () => {
  const files: [string, Uint8Array][] = [
    ['a.png', png()], ['b.jpg', jpeg()], ['c.pdf', pdf()], ['d.txt', utf8('\u00e4\u20ac\ud83d\ude00 text')],
    ['e.txt', bytesOf(`${'x'.repeat(1400)}${virusTest}`)], ['f.png', joined(png(), 'x')], ['g.jpg', jpeg(jpegSegment(0xfe, zip))], ['h.pdf', pdf('<< /S /JavaScript >>')],
  ]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.integer({ min: 16, max: 300 }), async ([name, content], size) => {
      const [whole, cut] = [await inspected(name, content), await inspected(name, content, size)]
      expect(cut).toBe(whole)
    }),
  )
})

test('compressed content of 20 MB is not taken for something that hides', async () => {
  let state = 1
  const noise = Uint8Array.from({ length: 4_000_000 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
  const large = pdf(joined('2 0 obj << >> stream\n', noise, noise, noise, noise, noise, '\nendstream endobj'))
  await expect(inspected('large.pdf', large)).resolves.toBe('application/pdf large.pdf')
})
