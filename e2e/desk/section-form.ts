import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Save in a section's form and waits for the answer that it is saved. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
}

/** Waits for the form to have saved by itself what was typed. */
export async function savedByItself(page: Page): Promise<void> {
  await expect(saveBar(page)).toHaveText(/^Saved \d/)
}

/** What the form says of its last save. */
export function saveBar(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /^(Saving…|Saved \d|Last saved|Not saved|.+ saved this section)/ })
}

/** The summary of what could not be taken: it has the focus, and each of its links leads to its field. */
export async function refusals(page: Page, title: string): Promise<Locator> {
  const summary = page.getByRole('alert', { name: title })
  await expect(summary).toBeVisible()
  await expect(summary).toBeFocused()
  return summary
}

/** Opens one entry of a list, so that it can be written in: it stands open or not from its first mark, though its fields may still be on their way. */
export async function openEntry(entry: Locator): Promise<void> {
  const details = entry.locator('details').first()
  if (!(await details.evaluate((element: HTMLDetailsElement) => element.open))) await details.locator('summary').first().click()
}
