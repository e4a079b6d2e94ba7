import { expect, test } from '../fixtures'
import { expectAccessible, expectNoSidewaysScroll } from '../site/accessible'

test('anyone reads on a page without script what a vendor had declared beside what was observed, and goes to the plan', async ({ anyone }) => {
  const page = await anyone()
  await page.goto('/vendors/harbour/products/harbour-agent')
  await page.getByRole('link', { name: /content 7731/ }).click()
  const part = page.getByRole('region', { name: 'Declared and observed' })
  const row = part.getByRole('row').filter({ hasText: 'Least time from “Canary” to the next ring' })
  await expect(row).toContainText(/1 day.*15 minutes to “Wide”.*Shorter than declared.*no faster lane/)
  await expect(part).not.toContainText('Who can halt')
  expect(await page.content()).not.toContain('<script')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await part.getByRole('link', { name: 'Replay an incident under the declared plan' }).click()
  await expect(page.getByRole('main')).toContainText('This plan is halted after 59.5 min with 1 of its 4 rings open')
  await page.goBack()
  await part.getByRole('link', { name: /how Harbour Agent is updated, version 1\.0\.0/ }).click()
  await expect(page.getByRole('main')).toContainText('16 March 2026')
})
