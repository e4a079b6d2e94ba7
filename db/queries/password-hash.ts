import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// OWASP's first recommendation for argon2id, which is this package's default algorithm.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const passwordLength = { min: 12, max: 200 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

export function matchesPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password)
}

let decoy: Promise<string> | undefined

/** The hash of a password nobody knows, so that a name that does not exist costs what one that does. */
export function decoyHash(): Promise<string> {
  decoy ??= hashPassword(randomBytes(32).toString('base64url'))
  return decoy
}

// Without letters and digits that are mistaken for each other when read aloud.
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Twenty characters, a hundred random bits, in groups of five. */
export function oneTimePassword(): string {
  const letters = [...randomBytes(20)].map((byte) => alphabet[byte % alphabet.length])
  return [0, 5, 10, 15].map((start) => letters.slice(start, start + 5).join('')).join('-')
}
