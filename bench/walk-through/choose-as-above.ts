import type { Page } from '@playwright/test'
import type { FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { answerAsAbove } from '@/figures/section-form/answer-as-above'
import { sectionFormId } from '@/figures/section-form/posted-names'
import { formEntries } from './form-entries'
import { openAllButEntries, openEntry } from './open-entry'
import { pressIntent } from './press-intent'
import type { Tally } from './tally'

/** Presses "Choose as above" in a row where that makes choices that are wanted, and none that would have to be taken back. */
export async function chooseAsAbove(page: Page, plan: readonly FieldPlan[], place: string, wanted: FormEntries, tally: Tally): Promise<void> {
  const [listName = '', row = ''] = place.split('#')
  const list = plan.find(({ name }) => name === listName)
  const button = page.locator(`button[value="above:${listName}:${row}"]`)
  if (!list || (await button.count()) === 0) return
  const now = await formEntries(page, sectionFormId)
  const then = answerAsAbove(now, list, row)
  const made = [...then].filter(([name, values]) => now.get(name) !== values)
  const same = (name: string, values: readonly string[]) => [...values].sort().join() === [...(wanted.get(name) ?? [])].sort().join()
  if (made.length === 0 || made.some(([name]) => !wanted.has(name)) || !made.some(([name, values]) => same(name, values))) return
  await openEntry(page, place, tally)
  await pressIntent(page, `above:${listName}:${row}`, tally)
  await openAllButEntries(page)
}
