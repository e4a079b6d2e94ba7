import type { Page } from '@playwright/test'
import { Tally } from './tally'

/** Confirms every section of the first released behaviour disclosure on the desk. */
export async function confirmUnchanged(page: Page): Promise<Tally> {
  const tally = new Tally()
  await page.goto('/desk?state=released')
  await page.locator('a[href^="/desk/BH-PB"]').first().click()
  await page.getByRole('link', { name: /confirm/i }).first().click()
  tally.chose(2)
  const boxes = page.getByRole('checkbox')
  for (let index = 0; index < (await boxes.count()); index += 1) {
    await boxes.nth(index).check()
    tally.chose()
  }
  await page.getByRole('button', { name: /confirm|release/i }).last().click()
  tally.chose()
  return tally
}
