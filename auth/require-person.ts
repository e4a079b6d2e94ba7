import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Person } from '@/domain/actor'
import { currentSession, type SignedIn } from './current-session'
import { homePath, sitePath } from './site-path'

/** The session of whoever is signed in, or the way to sign in. For the pages that settle what is still owed. */
export async function requireSession(here?: string): Promise<SignedIn> {
  return (await currentSession()) ?? redirect(`/sign-in${asNext(await placeOf(here))}`)
}

/** The signed-in person; otherwise the way to sign in, to an own password or to the notices, and back to `here`. */
export async function requirePerson(here?: string): Promise<Person> {
  const session = await requireSession(here)
  const place = await placeOf(here)
  if (session.mustChangePassword) redirect(`/account${asNext(place)}`)
  if (session.owes.length > 0) redirect(`/notices${asNext(place)}`)
  return session.person
}

// The request header is set by our own proxy, where there is one.
async function placeOf(here: string | undefined): Promise<string> {
  return sitePath(here ?? (await headers()).get('x-bulkhead-path'))
}

function asNext(place: string): string {
  return place === homePath ? '' : `?next=${encodeURIComponent(place)}`
}
