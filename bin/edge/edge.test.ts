import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { edgeBefore } from '@/bin/edge/edge'
import { listen } from '@/bin/edge/testing/listen'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

let epoch: string | undefined
let handled: IncomingMessage[]
let answer: Handler
let site: Awaited<ReturnType<typeof listen>>

const html = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'nonce-a'", 'x-frame-options': 'DENY', 'set-cookie': [] as string[] }
const page = (body: string, headers = {}, status = 200): Handler => (_, response) => response.writeHead(status, { ...html, ...headers }).end(body)

beforeEach(async () => {
  epoch = '1'
  handled = []
  answer = page('<p>a</p><script>x</script>')
  const app: Handler = (request, response) => {
    if (request.url === '/there-is-no-such-page') return page('<p>Not here</p><script>x</script>', {}, 404)(request, response)
    handled.push(request)
    answer(request, response)
  }
  site = await listen(edgeBefore(app, { confirmed: () => epoch }, new URL('https://bulkhead.example')))
})
afterEach(() => site.close())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => fetch(site.address + path, { headers, method, redirect: 'manual' })
const textOf = async (path: string, headers = {}) => (await get(path, headers)).text()

test('a public page loses its scripts and may load nothing but styles, fonts and images of this site', async () => {
  const response = await get('/incidents')
  expect(await response.text()).toBe('<p>a</p>')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-security-policy': "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    'cache-control': 'public, max-age=0, s-maxage=2, must-revalidate',
    'x-frame-options': 'DENY',
    vary: 'Accept, Accept-Encoding, Cookie',
  })
})

test('the app is asked once for many who ask at the same time, and not again in the same epoch', async () => {
  await Promise.all(Array.from({ length: 20 }, () => textOf('/incidents')))
  await textOf('/incidents')
  expect(handled.length).toBe(1)
  epoch = '2'
  await textOf('/incidents')
  expect(handled.length).toBe(2)
})

test('nothing of a client reaches a page that others get', async () => {
  await get('/incidents?b=1&a=2', { 'x-forwarded-host': 'evil.example', host: 'evil.example', 'x-middleware-subrequest': 'a', cookie: 'theme=dark', 'user-agent': 'evil', accept: 'text/html;evil' })
  const { url, headers } = handled[0] ?? { url: '', headers: {} }
  expect(url).toBe('/incidents?a=2&b=1')
  expect(JSON.stringify(headers)).not.toMatch(/evil|theme|middleware/)
  expect(headers).toMatchObject({ host: 'bulkhead.example', 'x-forwarded-proto': 'https', accept: 'text/html' })
})

test('what was rendered across a release is not held under the new epoch', async () => {
  let release = () => {}
  const released = new Promise<void>(resolve => (release = resolve))
  const begun = new Promise<void>(resolve => (answer = (request, response) => { resolve(); void released.then(() => page('old')(request, response)) }))
  const early = textOf('/incidents')
  await begun
  epoch = '2'
  answer = page('new')
  expect(await textOf('/incidents')).toBe('new')
  release()
  expect(await early).toBe('old')
  expect(await textOf('/incidents')).toBe('new')
})

test('without a confirmed epoch the app answers every time, and nobody keeps it', async () => {
  await textOf('/incidents')
  epoch = undefined
  answer = page('now<script>')
  const response = await get('/incidents')
  expect([await response.text(), response.headers.get('cache-control')]).toEqual(['now', 'private, no-store'])
  await textOf('/incidents')
  expect(handled.length).toBe(3)
})

test.each([
  ['a page with a cookie', { 'set-cookie': ['a=b'] }, 200],
  ['a page whose clock boundary has passed', { 'x-bulkhead-fresh-until': '2020-01-01T00:00:00Z' }, 200],
  ['a page whose clock boundary cannot be read', { 'x-bulkhead-fresh-until': 'soon' }, 200],
  ['an error', {}, 500],
  ['a redirect', { location: '/' }, 308],
])('%s is not held', async (_, headers, status) => {
  answer = page('a', headers, status)
  const response = await get('/incidents')
  await get('/incidents')
  expect(handled.length).toBe(2)
  expect([response.status, response.headers.get('cache-control'), response.headers.get('set-cookie'), response.headers.get('x-bulkhead-fresh-until')]).toEqual([status, 'private, no-store', null, null])
})

test.each([
  ['a withdrawn page', {}, 410],
  ['a page whose clock boundary is ahead', { 'x-bulkhead-fresh-until': new Date(Date.now() + 600_000).toISOString() }, 200],
])('%s is held', async (_, headers, status) => {
  answer = page('a', headers, status)
  await get('/incidents')
  expect([(await get('/incidents')).status, handled.length]).toEqual([status, 1])
})

test('a client that has the page gets 304, in each encoding', async () => {
  answer = page(`<p>${'a'.repeat(2_000)}</p>`)
  for (const encoding of ['identity', 'gzip', 'br']) {
    const first = await get('/incidents', { 'accept-encoding': encoding })
    const etag = first.headers.get('etag') ?? ''
    const again = await get('/incidents', { 'accept-encoding': encoding, 'if-none-match': `"x", W/${etag}` })
    expect([first.status, again.status, again.headers.get('etag'), (await first.text()).length]).toEqual([200, 304, etag, 2_007])
  }
})

test('HEAD says what GET says, without the body', async () => {
  const [head, whole] = [await get('/incidents', {}, 'HEAD'), await get('/incidents')]
  const said = (response: Response) => Object.fromEntries([...response.headers].filter(([name]) => !/^(?:date|connection|keep-alive)$/.test(name)))
  expect(said(head)).toEqual(said(whole))
  expect(await head.text()).toBe('')
})

test('JSON and HTML of one address are held apart, and JSON is not rewritten', async () => {
  answer = (request, response) => {
    const json = request.headers.accept === 'application/json'
    response.writeHead(200, { 'content-type': json ? 'application/json' : 'text/html' }).end(json ? '{"a":"<script>"}' : '<p>a</p>')
  }
  expect([await textOf('/incidents', { accept: 'application/json' }), await textOf('/incidents')]).toEqual(['{"a":"<script>"}', '<p>a</p>'])
})

test('a page that only its scripts can finish keeps them and its own policy, and is not held', async () => {
  answer = page('<!--$?--><template id="B:0"></template><!--/$--><script nonce="a">x</script>')
  const response = await get('/incidents')
  expect([response.headers.get('content-security-policy'), response.headers.get('cache-control')]).toEqual(["script-src 'nonce-a'", 'private, no-store'])
  expect(await response.text()).toContain('<script')
})

test('preloads of scripts leave the Link header, those of fonts stay', async () => {
  answer = page('a', { link: '</a.js>; rel=preload; as="script"; nonce="a,b", </b.woff2>; rel=preload; nonce="a"; as="font"; crossorigin="", </c.js>; rel=modulepreload' })
  expect((await get('/incidents')).headers.get('link')).toBe('</b.woff2>; rel=preload; as="font"; crossorigin=""')
})

test('what is signed in, writes, or needs script passes as the app made it', async () => {
  answer = (_, response) => response.writeHead(201, { 'set-cookie': 'a=b', 'x-app': 'c' }).end('<script>x</script>')
  for (const response of [await get('/home'), await get('/incidents', { cookie: 'next-auth.session-token=x' }), await get('/incidents', {}, 'POST'), await get('/sign-in')]) {
    expect([response.status, response.headers.get('set-cookie'), response.headers.get('x-app'), await response.text()]).toEqual([201, 'a=b', 'c', '<script>x</script>'])
  }
})

test('every 404 is one answer: absent or forbidden, public or signed in, whatever the app said', async () => {
  const rawly = async (path: string, headers = {}) => {
    const [response]: IncomingMessage[] = await once(ask(site.address + path, { headers, agent: false }).end(), 'response')
    let body = ''
    for await (const chunk of response ?? []) body += String(chunk)
    const { rawHeaders, statusCode, statusMessage } = response ?? {}
    return { statusCode, statusMessage, body, rawHeaders: rawHeaders?.filter((_, index, all) => all[index - (index % 2)] !== 'Date') }
  }
  answer = page('absent', {}, 404)
  const absent = await rawly('/incidents/absent')
  answer = (_, response) => {
    response.statusCode = 404
    response.statusMessage = 'Forbidden really'
    response.setHeader('x-why', 'forbidden')
    response.flushHeaders()
    response.write('you may not')
    setImmediate(() => response.end())
  }
  expect(absent).toMatchObject({ statusCode: 404, statusMessage: 'Not Found', body: '<p>Not here</p>' })
  for (const [path, headers] of [['/incidents/hidden', {}], ['/incidents/hidden', { cookie: 'next-auth.session-token=x' }], ['/desk/hidden', {}], ['/desk/hidden', { cookie: 'next-auth.session-token=x' }]] as const)
    expect(await rawly(path, headers)).toEqual(absent)
})

test('a 404 asked for as JSON is a problem document', async () => {
  answer = page('', {}, 404)
  const [twin, accepted] = [await get('/incidents/a.json'), await get('/desk/a', { accept: 'application/json' })]
  expect(await twin.json()).toEqual({ type: 'about:blank', title: 'Not found', status: 404 })
  expect([...twin.headers].filter(([name]) => name !== 'date')).toEqual([...accepted.headers].filter(([name]) => name !== 'date'))
})

test('an app that breaks off is answered for, and the next request is asked again', async () => {
  answer = (_, response) => void response.destroy()
  expect((await get('/incidents')).status).toBe(503)
  answer = page('back')
  expect(await textOf('/incidents')).toBe('back')
})
