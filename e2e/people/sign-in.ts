import { expect, type Browser, type BrowserContextOptions } from '@playwright/test'
import { cast, type CastPerson } from '@/db/cast'
import { siteAddress } from '../site/address'

export type KeptSession = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** A member of the cast, by first name. */
export function castMember(firstName: string): CastPerson {
  const person = cast.people.find(each => each.name.startsWith(`${firstName} `))
  if (!person) throw new Error(`Nobody in the cast is called ${firstName}.`)
  return person
}

/** Signs a person in at the sign-in endpoint, acknowledges the notices where they are still owed, and returns the cookies. */
export async function signInByRequest(browser: Browser, { email, password }: Pick<CastPerson, 'email' | 'password'>): Promise<KeptSession> {
  const context = await browser.newContext({ baseURL: siteAddress() })
  const { csrfToken } = (await (await context.request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  const answer = await context.request.post('/api/auth/callback/credentials', { form: { csrfToken, email, password, callbackUrl: '/home' }, maxRedirects: 0 })
  expect(answer.headers()['location'], `${email} signs in`).toBe(`${siteAddress()}/home`)
  const page = await context.newPage()
  await page.goto('/home')
  if (new URL(page.url()).pathname === '/notices') {
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL('**/home')
  }
  const kept = await context.storageState()
  await context.close()
  return kept
}
