import { headers } from 'next/headers'
import { askNextAuth } from './ask-next-auth'

/** Ends the session row and takes the cookie back, through next-auth. */
export async function signOut(): Promise<void> {
  await askNextAuth(['signout'], {}, { headers: await headers() })
}
