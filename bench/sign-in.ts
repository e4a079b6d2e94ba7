import { z } from 'zod'
import { cast } from '@/db/cast'

const csrf = z.object({ csrfToken: z.string() })

/** Signs a member of the cast in over HTTP; the cookies to send from then on. */
export async function signIn(address: string, firstName: string): Promise<string> {
  const person = cast.people.find(each => each.name.startsWith(`${firstName} `))
  if (!person) throw new Error(`Nobody in the cast is called ${firstName}.`)
  const asked = await fetch(`${address}/api/auth/csrf`)
  const before = cookiesOf(asked)
  const { csrfToken } = csrf.parse(await asked.json())
  const form = new URLSearchParams({ csrfToken, email: person.email, password: person.password, callbackUrl: '/home' })
  const answer = await fetch(`${address}/api/auth/callback/credentials`, { method: 'POST', body: form, headers: { cookie: before.join('; ') }, redirect: 'manual' })
  const session = cookiesOf(answer).filter(cookie => cookie.includes('session-token='))
  if (session.length === 0) throw new Error(`${person.email} could not sign in (${answer.status}).`)
  return session.join('; ')
}

function cookiesOf(answer: Response): string[] {
  return answer.headers.getSetCookie().map(line => line.split(';')[0] ?? '')
}
