import { isIPv6 } from 'node:net'

/** The address that the launcher took from the socket, or from a trusted proxy; a client cannot set it (rulings 28). */
export function clientAddress(headers: Pick<Headers, 'get'>): string {
  return headers.get('x-bulkhead-client') ?? 'unknown'
}

/** What counts as one client: an address, and of IPv6 the /64 that one subscriber holds. */
export function clientNetwork(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const groups = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0')
  return [...groups, ...zeros, ...rest].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}
