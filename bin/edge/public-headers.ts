import type { IncomingHttpHeaders } from 'node:http'

export type Header = [name: string, value: string]

export const noScriptPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

export const caching = {
  held: 'public, max-age=0, s-maxage=2, must-revalidate',
  never: 'private, no-store',
} as const

// What belongs to one connection, what the edge says itself, and what no reader of a shared answer may get.
const own = new Set([
  ...['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding', 'date', 'server', 'accept-ranges'],
  ...['etag', 'last-modified', 'vary', 'cache-control', 'expires', 'pragma', 'age', 'set-cookie', 'link'],
  ...['content-security-policy', 'content-security-policy-report-only', 'x-powered-by', 'x-nonce'],
])
const internal = /^x-(?:bulkhead|nextjs|next|middleware)-/

/** The app's headers as the public gets them: with a policy that allows no script, and caching as the edge rules it. */
export function publicHeaders(given: IncomingHttpHeaders, cacheControl: string): Header[] {
  const kept = Object.entries(given).flatMap(([name, value]): Header[] =>
    value === undefined || own.has(name) || internal.test(name) ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  )
  const link = withoutScriptPreloads(given.link)
  return [
    ...kept,
    ...(link === '' ? [] : [['link', link] satisfies Header]),
    ['content-security-policy', noScriptPolicy],
    ['vary', 'Accept, Accept-Encoding, Cookie'],
    ['cache-control', cacheControl],
  ]
}

/** The app's headers for a page that cannot be read without its scripts: its own policy stays, and nobody keeps it. */
export function scriptedHeaders(given: IncomingHttpHeaders): Header[] {
  const policy = given['content-security-policy']
  const headers = publicHeaders({ ...given, link: undefined }, caching.never).filter(([name]) => name !== 'content-security-policy')
  return policy === undefined ? headers : [...headers, ['content-security-policy', String(policy)]]
}

function withoutScriptPreloads(link: string | string[] | undefined): string {
  const links = [link ?? ''].flat().join(', ').match(/<[^>]*>(?:[^,"]|"[^"]*")*/g) ?? []
  return links
    .map(entry => entry.trim().replace(/;\s*nonce=(?:"[^"]*"|[^;\s]*)/i, ''))
    .filter(entry => !/;\s*rel="?(?:[^"]*\s)?modulepreload\b/i.test(entry) && !/;\s*as="?(?:script|worker|fetch)\b/i.test(entry))
    .join(', ')
}
