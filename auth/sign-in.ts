import { headers } from 'next/headers'
import { askNextAuth } from './ask-next-auth'
import type { SignInVerdict } from './verify-sign-in'

export type SignInAnswer = { kind: 'signed_in' } | Exclude<SignInVerdict, { kind: 'signed_in' }>

/** Signs in through next-auth from a server action, so that the form works without script. */
export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  const heard: { verdict?: SignInVerdict } = {}
  await askNextAuth(['callback', 'credentials'], { email, password }, { headers: await headers(), onVerdict: (verdict) => (heard.verdict = verdict) })
  const { verdict } = heard
  if (!verdict) throw new Error('next-auth did not ask for the password to be checked.')
  return verdict.kind === 'signed_in' ? { kind: 'signed_in' } : verdict
}
