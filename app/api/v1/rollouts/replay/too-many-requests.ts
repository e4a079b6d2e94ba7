import { problem } from '@/app/twins/answer'
import { clientAddress, clientNetwork } from '@/auth/client-address'
import { secondsToWait } from './requests-left'

/** Counts one request for what takes the machine time; the seconds that its client has to wait, or 0. */
export function waitOf(headers: Pick<Headers, 'get'>): number {
  return secondsToWait(clientNetwork(clientAddress(headers)), Date.now())
}

/** Counts one request, and refuses it where its client has asked too often; null where it has not. */
export function tooManyRequests({ headers }: Pick<Request, 'headers'>): Response | null {
  const wait = waitOf(headers)
  return wait > 0 ? problem(429, 'Too many requests.', { detail: `Try again in ${wait} seconds.` }, { 'Retry-After': String(wait) }) : null
}
