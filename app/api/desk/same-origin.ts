import { siteAddress } from '@/operations/site-address'

/** Whether a request that changes something was sent by a page of this site. Browsers name the origin of every POST. */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin')
  return origin !== null && (origin === new URL(siteAddress('/')).origin || isOwnHost(origin, request.headers.get('host')))
}

// The public address may differ from the one that a person on the machine itself uses.
function isOwnHost(origin: string, host: string | null): boolean {
  try {
    return host !== null && new URL(origin).host === host
  } catch {
    return false
  }
}
