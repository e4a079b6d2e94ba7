import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from './options'

// Closed but for what signing in and out needs. next-auth would also write a client's text into the log (_log), renew
// a JWT on request (session) and describe its providers.
const open = new Set(['GET csrf', 'GET signin', 'GET signout', 'GET error', 'POST callback/credentials', 'POST signout'])

const largestBody = 8_192

/** next-auth's endpoints, under the same throttle as the sign-in page. */
export async function answerAuthCall(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  const { nextauth } = await context.params
  if (!open.has(`${request.method} ${nextauth.join('/')}`)) return nothingHere()
  if (request.method === 'POST' && !isSmallForm(request.headers)) return new Response(null, { status: 415 })
  const answer: Response = await NextAuth(request, { params: Promise.resolve({ nextauth }) }, authOptions({ headers: request.headers }))
  answer.headers.set('cache-control', 'private, no-store')
  return answer
}

// A form only: the error of a JSON body that does not parse quotes it, password included.
function isSmallForm(headers: Headers): boolean {
  const length = Number(headers.get('content-length') ?? Number.NaN)
  return (headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded') && length <= largestBody
}

function nothingHere(): Response {
  return new Response('Not found.', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
