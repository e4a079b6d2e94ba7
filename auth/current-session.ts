import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { env } from '@/env'
import { resolveSession, type SignedIn } from './resolve-session'
import { sessionCookieName } from './session-cookie'

export type { SignedIn }

/** Who is signed in on this request, whatever they still owe; null for the public. Asks the database once a request. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const sealed = (await cookies()).get(sessionCookieName())?.value
  const token = sealed ? await tokenIn(sealed) : null
  return token ? resolveSession(token) : null
})

async function tokenIn(sealed: string): Promise<string | null> {
  const content = await decode({ token: sealed, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  return typeof content?.token === 'string' ? content.token : null
}
