import { env } from '@/env'

export function isSecureSite(): boolean {
  return env().NEXTAUTH_URL.startsWith('https://')
}

/** The name under which next-auth keeps the session; browsers hold the prefix to Secure. */
export function sessionCookieName(): string {
  return isSecureSite() ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
}
