import type { Page } from '@playwright/test'
import { controlId } from '@/figures/section-form/control-names'

/** Opens what stands folded in a form, but for the entries of lists. Why there is no value is opened where it is said, and counted there. */
export async function openAllButEntries(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('form details:not(li > details)').forEach((each) => each.setAttribute('open', '')))
}

/** Opens one entry of a list; whether it was closed. */
export async function openEntry(page: Page, place: string): Promise<boolean> {
  return page.evaluate((id) => {
    const entry = document.getElementById(id)?.querySelector(':scope > details')
    if (!entry || entry.hasAttribute('open')) return false
    entry.setAttribute('open', '')
    return true
  }, controlId(place))
}
