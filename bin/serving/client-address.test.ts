import { createServer, request } from 'node:http'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { blockListOf, clientOf, withClientAddress } from '@/bin/serving/client-address'

const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach(close => close()))

async function seenByHandler(trusted: string[], headers: Record<string, string>): Promise<{ headers: Record<string, string>; raw: string[] }> {
  const server = createServer(withClientAddress((req, res) => res.end(JSON.stringify({ headers: req.headers, raw: req.rawHeaders })), trusted))
  closers.push(() => server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no address')
  const [response] = await once(request({ host: '127.0.0.1', port: address.port, headers, agent: false }).end(), 'response')
  let body = ''
  for await (const chunk of response) body += String(chunk)
  return JSON.parse(body)
}

const claimed = { 'X-Forwarded-For': '6.6.6.6', 'X-Bulkhead-Client': '6.6.6.6', 'X-Bulkhead-Actor': 'x', Forwarded: 'for=6.6.6.6', 'X-Forwarded-Host': 'evil.example' }

test('a client cannot claim an address of its own', async () => {
  const { headers, raw } = await seenByHandler([], claimed)
  expect(headers).toMatchObject({ 'x-bulkhead-client': '127.0.0.1', 'x-forwarded-for': '127.0.0.1' })
  expect(JSON.stringify({ headers, raw })).not.toMatch(/6\.6\.6\.6|evil|actor/i)
})

test('a trusted proxy names the client, the host and the protocol, and nothing else', async () => {
  const { headers } = await seenByHandler(['127.0.0.0/8'], { ...claimed, 'X-Forwarded-Proto': 'https' })
  expect(headers).toMatchObject({ 'x-bulkhead-client': '6.6.6.6', 'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' })
  expect(headers).not.toHaveProperty('x-bulkhead-actor')
})

test.each([
  ['the last untrusted hop counts, not what the client wrote before it', '10.0.0.1', '1.1.1.1, 9.9.9.9, 10.0.0.2', '9.9.9.9'],
  ['an untrusted peer counts, whatever the chain says', '9.9.9.9', '1.1.1.1', '9.9.9.9'],
  ['a chain of trusted hops only ends at the first of them', '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
  ['what is no address ends the chain', '10.0.0.1', '1.1.1.1, unknown', '10.0.0.1'],
  ['a port after an address is left out', '10.0.0.1', '9.9.9.9:4711', '9.9.9.9'],
  ['an IPv6 address in brackets is read', '2001:db8::1', '[2001:db9::7]:443', '2001:db9::7'],
])('%s', (_, peer, chain, expected) => {
  expect(clientOf(peer, chain, blockListOf(['10.0.0.0/8', '2001:db8::/32']))).toBe(expected)
})
