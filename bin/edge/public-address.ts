import { representationOf, type Representation } from '@/bin/edge/representation'

export type PublicAddress = {
  /** Names the answer in memory: what is asked for, in which form. */
  key: string
  /** Path and query in the order that the app is asked with. */
  url: string
  representation: Representation
  hasQuery: boolean
}

// Public pages that need script keep it, and the app's own policy with a nonce.
const needScript = ['/sign-in', '/replay']

const sections = 'incidents|products|practices|near-misses|vendors|guides|policies|runs'
const addresses = new RegExp(`^/(?:index\\.json|releases\\.(?:atom|json)|(?:${sections})(?:\\.json|\\.csv|\\.atom)?|(?:${sections})(?:/[\\w~-][\\w.~-]*)+)?$`)
const longest = 1000

// Added to links by others; they change nothing that a page says.
const marks = /^(?:utm_|mtm_|fbclid$|gclid$|msclkid$)/

/** The public address that a request target names, or undefined where the app answers by itself. */
export function publicAddress(target: string, accept: string | undefined): PublicAddress | undefined {
  if (target.length > longest) return undefined
  const [path = '', query] = splitOnce(target)
  if (!addresses.test(path) || needScript.some(prefix => path === prefix || path.startsWith(`${prefix}/`))) return undefined
  const representation = representationOf(path, accept)
  const ordered = query ? inOrder(query) : ''
  const url = ordered ? `${path}?${ordered}` : path
  return { key: `${representation} ${url}`, url, representation, hasQuery: ordered !== '' }
}

function splitOnce(target: string): [path: string, query: string] {
  const mark = target.indexOf('?')
  return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)]
}

function inOrder(query: string): string {
  const parameters = new URLSearchParams(query)
  for (const name of [...parameters.keys()]) if (marks.test(name)) parameters.delete(name)
  parameters.sort()
  return parameters.toString()
}
