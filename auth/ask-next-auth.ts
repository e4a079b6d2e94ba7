import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { env } from '@/env'
import { authOptions, type SignInRequest } from './options'

type Ask = { path: readonly string[]; form?: Record<string, string> }

/** One call of next-auth's own endpoint from a server action; the cookies it sets are set on the action's answer. */
async function ask({ path, form }: Ask, request: SignInRequest): Promise<Response> {
  const url = new URL(`/api/auth/${path.join('/')}`, env().NEXTAUTH_URL)
  const body = form && new URLSearchParams(form).toString()
  const call = new NextRequest(url, body === undefined ? {} : { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
  const answer: Response = await NextAuth(call, { params: Promise.resolve({ nextauth: [...path] }) }, authOptions(request))
  await forwardCookies(answer)
  return answer
}

/** The csrf call, then the call that needs its token. */
export async function askNextAuth(path: readonly string[], form: Record<string, string>, request: SignInRequest): Promise<void> {
  const answer = await ask({ path: ['csrf'] }, request)
  const { csrfToken } = (await answer.json()) as { csrfToken: string }
  await ask({ path, form: { ...form, csrfToken, callbackUrl: '/home' } }, request)
}

async function forwardCookies(answer: Response): Promise<void> {
  const jar = await cookies()
  for (const line of answer.headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split('; ')
    const [name = '', value = ''] = splitOnce(pair)
    const given = new Map(attributes.map((attribute) => [splitOnce(attribute)[0].toLowerCase(), splitOnce(attribute)[1]] as const))
    const expires = given.get('expires')
    jar.set(name, decodeURIComponent(value), {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: given.has('secure'),
      ...(expires ? { expires: new Date(expires) } : {}),
      ...(given.has('max-age') ? { maxAge: Number(given.get('max-age')) } : {}),
    })
  }
}

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}
