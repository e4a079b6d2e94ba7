import type { Page } from '@playwright/test'
import type { Tally } from './tally'

/** Presses a button that has the form drawn again, and waits until it is. */
export async function pressIntent(page: Page, intent: string, tally: Tally): Promise<void> {
  const button = page.locator(`button[value="${intent}"]`)
  const drawn = await button.elementHandle()
  await button.click()
  await page.waitForFunction((before) => before?.isConnected === false, drawn)
  tally.pressed()
}
