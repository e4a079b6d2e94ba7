import { createHash, randomBytes } from 'node:crypto'

/** From sign-in on, however busy the session is. Idle ones end after twelve hours, which `guard.find_session` holds. */
export const sessionDays = 30

/** 256 random bits; only their hash is stored. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
