import type { Page } from '@playwright/test'
import { Tally } from './tally'

/** Confirms every section of the first released behaviour disclosure on the desk. */
export async function confirmUnchanged(page: Page): Promise<Tally> {
  const tally = new Tally()
  await page.goto('/desk?state=released')
  await page.locator('a[href^="/desk/BH-PB"]').first().click()
  await page.getByRole('link', { name: 'Confirm unchanged', exact: true }).click()
  tally.pressed(2)
  await page.waitForURL(/\/confirm$/)
  for (const box of await page.getByRole('checkbox').all()) {
    await box.check()
    tally.chose()
  }
  await page.getByRole('button', { name: 'Confirm unchanged' }).click()
  await page.getByRole('status').filter({ hasText: 'Confirmed unchanged.' }).waitFor()
  tally.pressed()
  return tally
}
