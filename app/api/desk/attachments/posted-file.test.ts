import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BrokenOff } from './incoming-bytes'
import { announcesTooMuch, postedFile } from './posted-file'

function requestOf(body: Uint8Array, contentType: string, size: number): Request {
  let at = 0
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (at >= body.length) return controller.close()
      controller.enqueue(body.slice(at, (at += size)))
    },
  })
  return new Request('http://localhost/', { method: 'POST', headers: { 'content-type': contentType }, body: stream, duplex: 'half' } as RequestInit)
}

async function sent(fields: Record<string, string>, name: string, content: Uint8Array, size: number) {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  form.set('file', new Blob([new Uint8Array(content)]), name)
  const whole = new Response(form)
  const posted = await postedFile(requestOf(new Uint8Array(await whole.clone().arrayBuffer()), whole.headers.get('content-type') ?? '', size))
  if (!posted) return null
  const pieces: Uint8Array[] = []
  for await (const piece of posted.content) pieces.push(piece)
  return { fields: Object.fromEntries(posted.fields), name: posted.name, content: Buffer.concat(pieces).toString('base64') }
}

test('a form comes back as it was sent, wherever it is cut', async () => {
  const contents = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...['', '\r\n', '--', '\r\n--', '\r\n------formdata'].map((text) => Uint8Array.from(Buffer.from(text)))))
  const names = fc.constantFrom('report.pdf', 'a "quoted" name.txt', 'Übung €.csv', 'back\\slash.txt')
  await fc.assert(
    fc.asyncProperty(contents, names, fc.integer({ min: 1, max: 90 }), async (content, name, size) => {
      const fields = { document: 'BH-PM-2026-AAAAAA', version: 'x\r\ny' }
      expect(await sent(fields, name, content, size)).toEqual({ fields, name, content: Buffer.from(content).toString('base64') })
    }),
    { numRuns: 60 },
  )
})

const multipart = 'multipart/form-data; boundary=x'
const posted = (text: string, type = multipart) => postedFile(requestOf(new Uint8Array(Buffer.from(text)), type, 10))
const fieldOf = (name: string, value: string) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

test.each([
  ['another content type', '{}', 'application/json'],
  ['no boundary', '--x\r\n', 'multipart/form-data'],
  ['something before the first part', `hello${fieldOf('a', 'b')}`, multipart],
  ['no file', `${fieldOf('a', 'b')}--x--\r\n\r\n\r\n`, multipart],
  ['a field that is too long', fieldOf('a', 'b'.repeat(3_000)), multipart],
  ['headers that are too long', `--x\r\nx: ${'y'.repeat(3_000)}\r\n\r\n`, multipart],
  ['too many fields', Array.from({ length: 11 }, (_, index) => fieldOf(`a${index}`, 'b')).join(''), multipart],
  ['a part without a name', '--x\r\ncontent-type: text/plain\r\n\r\nx\r\n--x', multipart],
])('%s is no posted file', async (_title, text, type) => expect(await posted(text, type)).toBeNull())

test('what ends before its boundary has broken off', async () => {
  const found = await posted('--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\ncontent without an end')
  await expect(async () => {
    for await (const piece of found?.content ?? []) expect(piece.length).toBeGreaterThan(0)
  }).rejects.toThrow(BrokenOff)
})

test('a form says before it is sent that its file is too large; what it does not say is counted when it comes', () => {
  const announced = (length?: number) => announcesTooMuch(new Request('http://localhost/', { method: 'POST', ...(length === undefined ? {} : { headers: { 'content-length': String(length) } }) }))
  expect([20 * 1024 * 1024, 20 * 1024 * 1024 + 2_000, 21 * 1024 * 1024, undefined].map(announced)).toEqual([false, false, true, false])
})
