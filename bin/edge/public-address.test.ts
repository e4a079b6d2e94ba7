import { expect, test } from 'vitest'
import { isAnonymous } from '@/bin/edge/anonymous'
import { publicAddress } from '@/bin/edge/public-address'

const urlOf = (target: string, accept?: string) => publicAddress(target, accept)?.url

test.each(['/', '/incidents', '/incidents.json', '/incidents/a-b-0x12ab', '/incidents/a-b-0x12ab/versions/1.1.0', '/incidents/a-b-0x12ab/versions/1.1.0.json', '/vendors/harbour', '/runs/00000000-0000-4000-8000-000000000000', '/practices/a-b-0x12ab/replay', '/guides', '/releases.atom'])(
  '%s is a public address',
  target => {
    expect(urlOf(target)).toBe(target)
  },
)

test.each(['/home', '/desk/BH-PM-2026-ABCDEF', '/review', '/sign-in', '/sign-in?callbackUrl=/', '/replay', '/api/auth/session', '/_next/static/a.js', '/incidentsx', '/incidents/', '//incidents', '/incidents//a', '/incidents/../home', '/incidents/%2e%2e/home', '/incidents/a b', 'http://else.example/incidents', '*', '', `/incidents?q=${'a'.repeat(1_000)}`])(
  '%s is left to the app',
  target => {
    expect(urlOf(target)).toBeUndefined()
  },
)

test('the same question in another order, or marked by who linked to it, is one address', () => {
  expect(urlOf('/incidents?vendor=b&severity=S1&utm_source=x&fbclid=y')).toBe('/incidents?severity=S1&vendor=b')
  expect(publicAddress('/incidents?utm_source=x', undefined)).toMatchObject({ url: '/incidents', hasQuery: false })
})

test.each([
  ['/incidents/a', 'application/json', 'json'],
  ['/incidents/a', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
  ['/incidents/a', 'text/html, application/json;q=0.9', 'html'],
  ['/incidents/a', 'application/json;q=0', 'html'],
  ['/incidents/a', '*/*', 'html'],
  ['/incidents/a', undefined, 'html'],
  ['/incidents/a.json', 'text/html', 'json'],
  ['/releases.atom', 'text/html', 'atom'],
])('%s with Accept %s answers in %s', (target, accept, representation) => {
  expect(publicAddress(target, accept)?.representation).toBe(representation)
})

test.each([
  ['no cookie', {}, true],
  ['a cookie of no session', { cookie: 'next-auth.csrf-token=a; next-auth.callback-url=b' }, true],
  ['a session cookie', { cookie: 'a=b; next-auth.session-token=x' }, false],
  ['a secure session cookie', { cookie: '__Secure-next-auth.session-token=x' }, false],
  ['a session cookie in pieces', { cookie: '__Secure-next-auth.session-token.0=x; __Secure-next-auth.session-token.1=y' }, false],
  ['an authorisation', { authorization: 'Bearer x' }, false],
  ['a request of the router in the browser', { rsc: '1' }, false],
])('with %s', (_, headers, expected) => {
  expect(isAnonymous({ method: 'GET', headers })).toBe(expected)
  expect(isAnonymous({ method: 'HEAD', headers })).toBe(expected)
  expect(isAnonymous({ method: 'POST', headers })).toBe(false)
})
