import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { env } from '@/env'
import { clientAddress } from './client-address'
import { deviceWords } from './device-words'
import { endSessionByToken } from './end-session-by-token'
import { quietLogger } from './quiet-logger'
import { isSecureSite } from './session-cookie'
import { sessionDays } from './session-token'
import { siteAddress } from './site-path'
import { verifySignIn, type SignInVerdict } from './verify-sign-in'

/** What next-auth's own error pages are told; it reaches the sign-in page as `?error=`. */
export const throttledCode = 'TooManyAttempts'

export interface SignInRequest {
  headers: Pick<Headers, 'get'>
  /** Told the verdict, which next-auth's redirect cannot carry. */
  onVerdict?: (verdict: SignInVerdict) => void
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** The JWT holds the random token of a session row and nothing else: next-auth's credentials need a JWT (rulings 29). */
export function authOptions(request: SignInRequest): AuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    useSecureCookies: isSecureSite(),
    session: { strategy: 'jwt', maxAge: sessionDays * 86_400 },
    pages: { signIn: '/sign-in', signOut: '/sign-out', error: '/sign-in' },
    providers: [passwordProvider(request)],
    callbacks: {
      redirect: ({ url, baseUrl }) => siteAddress(url, baseUrl),
      jwt: ({ token, user, trigger }) => (trigger === 'signIn' ? { token: user.id } : { token: token.token }),
    },
    events: { signOut: ({ token }) => endSessionByToken(text(token?.token)) },
    logger: quietLogger,
  }
}

function passwordProvider({ headers, onVerdict }: SignInRequest) {
  return CredentialsProvider({
    name: 'Password',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    authorize: async (given) => {
      const device = deviceWords(headers.get('user-agent'))
      const verdict = await verifySignIn({ email: text(given?.email), password: text(given?.password), address: clientAddress(headers), device })
      onVerdict?.(verdict)
      if (verdict.kind === 'wait') throw new Error(throttledCode)
      return verdict.kind === 'signed_in' ? { id: verdict.token } : null
    },
  })
}
