import { NextResponse, type NextRequest } from 'next/server'
import { isInternal, recordAddress, vendorAddress } from '@/app/addresses'
import { contentSecurityPolicy } from '@/app/security-headers'
import { currentActor } from '@/auth/current-actor'
import { guideNames } from '@/content/guide-names'
import { findStanding, findVendorStanding, type Standing } from '@/operations/find-standing'
import { isServedSecurely } from '@/operations/site-address'

const nowhere = '/nothing-here'

/**
 * Before every page: a nonce and its policy, and the answer for addresses at which there is nothing to render. A page
 * of the App Router can set neither 404 with content (its own leaves an empty body to readers without script) nor 410.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const path = decoded(request.nextUrl.pathname)
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  headers.set('x-bulkhead-path', request.nextUrl.pathname + request.nextUrl.search)
  const response = await answer(request, path, { request: { headers } })
  response.headers.set('content-security-policy', policy)
  if (isServedSecurely()) response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  return response
}

async function answer(request: NextRequest, path: string, init: { request: { headers: Headers } }): Promise<NextResponse> {
  const standing = isInternal(path) ? 'absent' : await standingOf(request, path)
  if (standing === 'absent') return NextResponse.rewrite(new URL(nowhere, request.url), init)
  if (standing === 'withdrawn') return NextResponse.rewrite(new URL(`/withdrawn${path}`, request.url), { ...init, status: 410 })
  return NextResponse.next(init)
}

async function standingOf(request: NextRequest, path: string): Promise<Standing> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return 'here'
  if (path.endsWith('.json') || request.headers.get('accept')?.includes('application/json')) return 'here'
  const record = recordAddress(path)
  if (record) return findStanding(await currentActor(), record.kind, record.slug, record.number)
  const vendor = vendorAddress(path)
  if (vendor !== null) return findVendorStanding(await currentActor(), vendor)
  const guide = /^\/guides\/([^/]+)$/.exec(path)?.[1]
  return guide === undefined || guideNames.includes(guide) ? 'here' : 'absent'
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

// Uploads go to /api, which no proxy may match: bodies over 10 MB would be cut (rulings 30).
export const config = { matcher: ['/((?!_next/static/|_next/image|api/|icon.svg).*)'] }
