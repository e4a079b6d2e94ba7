import { expect, type Page } from '@playwright/test'
import { openEntry } from './open-entry'
import type { Tally } from './tally'

/** Makes one control of the form say what is wanted, and counts what that takes. */
export async function setControl(page: Page, name: string, values: readonly string[], tally: Tally): Promise<void> {
  const controls = page.locator(`form [name="${name}"]`)
  const kind = await controls.first().evaluate((control) => (control instanceof HTMLInputElement ? control.type : control.tagName.toLowerCase()), undefined, { timeout: 5_000 })
  if (kind === 'hidden') return
  if (kind === 'radio') {
    return tick(page, name, values, tally, (times) => {
      tally.chose(times)
      // Why there is no value stands folded.
      if (name.endsWith('@answer')) tally.pressed()
    })
  }
  if (kind === 'checkbox') return tick(page, name, values, tally, (times) => tally.ticked(times))
  const [value = ''] = values
  const control = controls.first()
  if ((await control.inputValue()) === value) return
  await openEntry(page, name, tally)
  if (kind === 'select') {
    await control.selectOption(value)
    tally.chose()
    return
  }
  if (await pressUsual(page, name, value, tally)) return
  await control.fill(value)
  if (value === '' || (await isOffered(page, name, value))) tally.chose()
  else tally.typed(value)
}

async function tick(page: Page, name: string, values: readonly string[], tally: Tally, count: (times: number) => void): Promise<void> {
  const boxes = page.locator(`form [name="${name}"]`)
  let times = 0
  for (let index = 0; index < (await boxes.count()); index += 1) {
    const box = boxes.nth(index)
    const wanted = values.includes((await box.getAttribute('value')) ?? '')
    if ((await box.isChecked()) === wanted || (!wanted && (await box.getAttribute('type')) === 'radio')) continue
    await openEntry(page, name, tally)
    await box.setChecked(wanted, { force: true })
    times += 1
  }
  if (times > 0) count(times)
}

/** Whether the text is among those that the field offers while it is typed in. */
async function isOffered(page: Page, name: string, value: string): Promise<boolean> {
  return page.locator(`form [name="${name}"]`).first().evaluate((control, text) => control instanceof HTMLInputElement && [...(control.list?.options ?? [])].some((option) => option.value === text), value)
}

/** Puts in each line by the button that offers it, where there is one for every line. */
async function pressUsual(page: Page, name: string, value: string, tally: Tally): Promise<boolean> {
  const control = page.locator(`form [name="${name}"]`).first()
  const offers = await page.locator(`button[value^="use:${name}:"]`).evaluateAll((buttons) => buttons.map((button) => [button.textContent, (button as HTMLButtonElement).value] as const))
  const intents = value.split('\n').map((line) => offers.find(([text]) => text === line)?.[1])
  if (intents.includes(undefined)) return false
  if ((await control.inputValue()) !== '') {
    await control.fill('')
    tally.chose()
  }
  for (const [at, intent] of intents.entries()) {
    await page.locator(`button[value="${intent}"]`).click()
    await expect(control).toHaveValue(value.split('\n').slice(0, at + 1).join('\n'))
    tally.chose()
  }
  return true
}
