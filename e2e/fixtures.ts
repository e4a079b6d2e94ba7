import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test'
import { castMember, signInByRequest, type KeptSession } from './people/sign-in'
import { siteAddress } from './site/address'
import { Complaints } from './site/complaints'
import { markHydration, waitForHydration } from './site/hydrated'

/** A page of one person, with what it complained of. */
export type WatchedPage = Page & { complaints: Complaints }

export interface Cast {
  /** A browser of their own for a member of the cast, signed in. */
  as: (firstName: string, options?: BrowserContextOptions) => Promise<WatchedPage>
  /** A browser of somebody without an account. */
  anyone: (options?: BrowserContextOptions) => Promise<WatchedPage>
}

interface Kept {
  sessions: Map<string, Promise<KeptSession>>
}

/** Every page that a test opens fails it with whatever its console, its scripts or its requests complain of. */
export const test = base.extend<Cast & { opened: Complaints[]; open: (who: string, options: BrowserContextOptions) => Promise<WatchedPage> }, Kept>({
  sessions: [async ({}, provide) => provide(new Map()), { scope: 'worker' }],

  baseURL: async ({}, provide) => provide(siteAddress()),

  opened: async ({}, provide) => {
    const opened: Complaints[] = []
    await provide(opened)
    expect(opened.flatMap(complaints => complaints.all()), 'what browsers complained of').toEqual([])
  },

  open: async ({ browser, opened, baseURL }, provide) => {
    const contexts: { close: () => Promise<void> }[] = []
    await provide(async (who, options) => {
      const context = await browser.newContext({ baseURL, locale: 'en-GB', timezoneId: 'Europe/Lisbon', ...options })
      const complaints = new Complaints(who, options.javaScriptEnabled !== false)
      complaints.watch(context)
      opened.push(complaints)
      contexts.push(context)
      if (options.javaScriptEnabled !== false) {
        await markHydration(context)
        context.on('page', page => void waitForHydration(page))
      }
      return Object.assign(await context.newPage(), { complaints })
    })
    for (const context of contexts) await context.close()
  },

  as: async ({ browser, open, sessions }, provide) => {
    await provide(async (firstName, options = {}) => {
      const kept = sessions.get(firstName) ?? signInByRequest(browser, castMember(firstName))
      sessions.set(firstName, kept)
      return open(firstName, { ...options, storageState: await kept })
    })
  },

  anyone: async ({ open }, provide) => {
    await provide((options = {}) => open('anyone', options))
  },
})

export { expect }
