import { NextResponse, type NextRequest } from 'next/server'
import { formOf, isInternal, isOnShelf, productAddress, runAddress, shelfAddress, targetOf, vendorAddress } from '@/app/addresses'
import { contentSecurityPolicy } from '@/app/security-headers'
import { currentActor } from '@/auth/current-actor'
import { guideNames } from '@/content/guide-names'
import { findProductStanding, findReviewBoundary, findRunStanding, findStanding, findVendorStanding, type Standing } from '@/operations/find-standing'
import { isServedSecurely } from '@/operations/site-address'

// No route has it.
const nowhere = '/nothing-here'

/**
 * Before every page: a nonce and its policy, the way to where an address is answered, and the answer for addresses at
 * which there is nothing to render. A page of the App Router can set neither 404 with content (its own leaves an empty
 * body to readers without script) nor 410.
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
  const form = formOf(path, request.headers.get('accept'))
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const standing = isInternal(path) ? 'absent' : form !== 'page' || !reads ? 'here' : await standingOf(path)
  if (standing === 'absent') return NextResponse.rewrite(new URL(nowhere, request.url), init)
  if (standing === 'withdrawn') return NextResponse.rewrite(new URL(`/withdrawn${path}`, request.url), { ...init, status: 410 })
  const target = targetOf(path, form)
  const response = target === null ? NextResponse.next(init) : NextResponse.rewrite(new URL(`${target}${request.nextUrl.search}`, request.url), init)
  const until = form === 'page' ? await freshUntil(path) : null
  if (until) response.headers.set('x-bulkhead-fresh-until', until.toISOString())
  return response
}

/** Until when the edge may keep what the public is shown at an address, where the page itself says when that ends. */
async function freshUntil(path: string): Promise<Date | null> {
  const shelf = shelfAddress(path)
  if (!shelf?.slug) return null
  const actor = await currentActor()
  return actor.kind === 'public' ? findReviewBoundary(actor, shelf.kind.kind, shelf.slug, shelf.number) : null
}

async function standingOf(path: string): Promise<Standing> {
  const shelf = shelfAddress(path)
  if (shelf?.slug) return findStanding(await currentActor(), shelf.kind.kind, shelf.slug, shelf.number)
  if (!shelf && isOnShelf(path)) return 'absent'
  const vendor = vendorAddress(path)
  if (vendor !== null) return findVendorStanding(await currentActor(), vendor)
  const named = productAddress(path)
  if (named) return findProductStanding(await currentActor(), named.vendor, named.product)
  const run = runAddress(path)
  if (run !== null) return findRunStanding(await currentActor(), run)
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

// Uploads go to /api, which no proxy may match: bodies over 10 MB would be cut (rulings 30). Downloads have their own policy.
export const config = { matcher: ['/((?!_next/static/|_next/image|api/|attachments/|icon.svg).*)'] }
