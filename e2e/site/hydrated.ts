import type { BrowserContext, Locator, Page } from '@playwright/test'

const mark = 'data-still-hydrating'

/** There while a page has scripts that do not yet answer to its controls. */
export const stillHydrating = (page: Page): Locator => page.locator(`html[${mark}]`)

/** Marks each page of a context until React answers to its controls: what a test does in between, no person is quick enough to do. */
export async function markHydration(context: BrowserContext): Promise<void> {
  await context.addInitScript(name => {
    const given = Date.now() + 4_000
    const isReady = () =>
      Date.now() > given || [...document.querySelectorAll('main :is(button, textarea, select, input:not([type="hidden"]))')].every(control => Object.keys(control).some(key => key.startsWith('__reactFiber')))
    // React announces nothing when it has taken a page over, so that is looked for again and again.
    const look = () => (isReady() ? document.documentElement.removeAttribute(name) : void setTimeout(look, 20))
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive' || document.querySelector('script[src*="/_next/"]') === null) return
      document.documentElement.setAttribute(name, '')
      look()
    })
  }, mark)
}

/** Has every act on a page wait for it to answer. */
export async function waitForHydration(page: Page): Promise<void> {
  await page.addLocatorHandler(stillHydrating(page), async () => stillHydrating(page).waitFor({ state: 'detached' }), { noWaitAfter: true })
}
