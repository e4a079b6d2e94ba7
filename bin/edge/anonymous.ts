import type { IncomingMessage } from 'node:http'

const sessionCookie = 'next-auth.session-token'

/**
 * Whether a request can only be the public's: nothing in it could name a session. A cookie that looks like one,
 * in any of its forms (`__Secure-`, or cut into `.0`, `.1`), sends the request to the app, which alone decides.
 */
export function isAnonymous({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (headers.authorization !== undefined || headers.rsc !== undefined || headers['next-action'] !== undefined) return false
  return !headers.cookie?.includes(sessionCookie)
}
