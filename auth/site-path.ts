const nowhere = 'http://site.invalid'
export const homePath = '/home'

const begins = /^\/(?![/\\])/
const controlOrBackslash = /[\u0000-\u0020\u007f\\]/
const neverNext = /^\/(api|sign-in|sign-out|_next)(\/|$)/

/** The path on this site that `given` names, or /home. What a browser could read as another site is refused, encoded or not. */
export function sitePath(given: unknown): string {
  if (typeof given !== 'string' || given.length > 2000 || !isPlain(given)) return homePath
  const url = new URL(given, nowhere)
  if (url.origin !== nowhere || !begins.test(url.pathname) || neverNext.test(url.pathname)) return homePath
  return url.pathname + url.search + url.hash
}

function isPlain(given: string): boolean {
  const decoded = decodedTwice(given.split(/[?#]/, 1)[0] ?? '')
  return begins.test(given) && !controlOrBackslash.test(given) && decoded !== null && begins.test(decoded) && !controlOrBackslash.test(decoded)
}

function decodedTwice(path: string): string | null {
  try {
    return decodeURIComponent(decodeURIComponent(path))
  } catch {
    return null
  }
}

/** The same for next-auth, which also hands over absolute addresses of this site. */
export function siteAddress(given: string, base: string): string {
  const path = given.startsWith(`${base}/`) ? given.slice(base.length) : given
  return base + sitePath(path)
}
