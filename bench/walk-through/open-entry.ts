import type { Page } from '@playwright/test'
import { controlId } from '@/figures/section-form/control-names'
import type { Tally } from './tally'

/** The entry of a list that a control stands in; empty where it stands in none. */
export function entryOf(name: string): string {
  return /^[^#]+#[^.]+/.exec(name)?.[0] ?? ''
}

/** Opens what stands folded in a form, but for the entries of lists. Why there is no value is opened where it is said, and counted there. */
export async function openAllButEntries(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('form details:not(li > details)').forEach((each) => each.setAttribute('open', '')))
}

/** Opens the entry that a control stands in where it is closed, and the other entries of its list with it where a button does that. */
export async function openEntry(page: Page, name: string, tally: Tally): Promise<void> {
  const place = entryOf(name)
  if (place === '') return
  const entry = page.locator(`[id="${controlId(place)}"] > details`)
  if ((await entry.getAttribute('open')) !== null) return
  const [list = ''] = place.split('#')
  const all = page.locator(`[id="${controlId(list)}"]`).getByRole('button', { name: /^Open all entries/ })
  if ((await all.count()) > 0) await all.click()
  else await entry.locator(':scope > summary').click()
  tally.pressed()
}
