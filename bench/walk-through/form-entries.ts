import type { Page } from '@playwright/test'
import type { FormEntries } from '@/domain/form/form-entries'

/** What a form on the page would post now. */
export async function formEntries(page: Page, formId: string): Promise<FormEntries> {
  const pairs = await page.evaluate((id) => {
    const form = document.getElementById(id)
    return form instanceof HTMLFormElement ? [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])) : []
  }, formId)
  const entries = new Map<string, string[]>()
  for (const [name, value] of pairs) entries.set(name, [...(entries.get(name) ?? []), value])
  return entries
}
