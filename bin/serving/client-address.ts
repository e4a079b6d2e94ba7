import type { IncomingMessage, RequestListener } from 'node:http'
import { BlockList, isIP } from 'node:net'

export const clientHeader = 'x-bulkhead-client'

const claims = /^(x-bulkhead-.*|x-forwarded-.*|forwarded|x-real-ip)$/

/**
 * Puts the client's address into `x-bulkhead-client` and `x-forwarded-for`. What a client itself claims
 * is removed first; of a trusted proxy's claims the address, host and protocol are kept.
 */
export function withClientAddress(listener: RequestListener, trustedProxies: string[]): RequestListener {
  const trusted = blockListOf(trustedProxies)
  return (request, response) => {
    const peer = plainAddress(request.socket.remoteAddress ?? '')
    const { headers } = request
    const kept = isIn(trusted, peer) ? pick(headers, ['x-forwarded-host', 'x-forwarded-proto']) : {}
    const client = clientOf(peer, String(headers['x-forwarded-for'] ?? ''), trusted)
    replaceClaims(request, { ...kept, [clientHeader]: client, 'x-forwarded-for': client })
    listener(request, response)
  }
}

/** The address nearest to us that is not a trusted proxy's: the chain is read from its end. */
export function clientOf(peer: string, chain: string, trusted: BlockList): string {
  const hops = chain.split(',').map(hop => plainAddress(hop.trim())).filter(hop => hop !== '')
  let client = peer
  while (isIn(trusted, client)) {
    const hop = hops.pop()
    if (hop === undefined || isIP(hop) === 0) break
    client = hop
  }
  return client
}

export function blockListOf(entries: string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
  }
  return list
}

function isIn(list: BlockList, address: string): boolean {
  const version = isIP(address)
  return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4')
}

// Without an IPv4-mapped prefix, and without the port or brackets that some proxies add.
function plainAddress(address: string): string {
  const bare = /^\[(.*)\](:\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address
  return bare.replace(/^::ffff:(?=\d+\.)/i, '')
}

function pick(headers: IncomingMessage['headers'], names: string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap(name => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])))
}

// rawHeaders too: Node derives its other views of the headers from them.
function replaceClaims(request: IncomingMessage, replacement: Record<string, string>): void {
  for (const name of Object.keys(request.headers)) if (claims.test(name)) delete request.headers[name]
  Object.assign(request.headers, replacement)
  const { rawHeaders } = request
  const honest: string[] = []
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    if (!claims.test(name.toLowerCase())) honest.push(name, rawHeaders[index + 1] ?? '')
  }
  rawHeaders.splice(0, rawHeaders.length, ...honest, ...Object.entries(replacement).flat())
}
