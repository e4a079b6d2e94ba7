import type { Page } from '@playwright/test'
import { rowsName } from '@/domain/form/form-entries'
import { formPlan, type FieldPlan } from '@/domain/form/form-plan'
import { toForm } from '@/domain/form/to-form'
import type { KindDefinition, SectionBody } from '@/domain/kind-definition'
import type { Tally } from './tally'

/** Row ids of the example by those that the portal gave to the same rows. */
export type RowNames = Map<string, string>

/** Opens a section's form and makes it say what is wanted, by the controls that a person has; what it says already is left. */
export async function fillSection(page: Page, address: string, kind: KindDefinition, section: string, wanted: SectionBody, rows: RowNames, tally: Tally): Promise<void> {
  const definition = kind.sections[section]
  if (!definition) throw new Error(`There is no section ${section}.`)
  await page.goto(`${address}/${section}`)
  const plan = formPlan(definition)
  for (const field of plan) if (field.control.type === 'rows') await addRows(page, field, wanted[field.name], rows, tally)
  await page.evaluate(() => document.querySelectorAll('form details').forEach((each) => each.setAttribute('open', '')))
  for (const [name, values] of toForm(plan, renamed(wanted, rows) as SectionBody)) if (!name.endsWith('@row')) await setControl(page, name, values, tally)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('status').filter({ hasText: /^Saved$/ }).waitFor()
  tally.chose()
}

async function addRows(page: Page, field: FieldPlan, value: unknown, rows: RowNames, tally: Tally): Promise<void> {
  const wanted = Array.isArray(value) ? (value as { row: string }[]) : []
  const ids = page.locator(`input[name="${rowsName(field.name)}"]`)
  for (let have = await ids.count(); have < wanted.length; have += 1) {
    await page.locator(`button[value="add:${field.name}"]`).click()
    await ids.nth(have).waitFor({ state: 'attached' })
    tally.chose()
  }
  const given = await ids.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  wanted.forEach(({ row }, index) => rows.set(row, given[index] ?? row))
}

/** A body with every row id replaced, wherever it stands. */
function renamed(value: unknown, rows: RowNames): unknown {
  if (typeof value === 'string') return rows.get(value) ?? value
  if (Array.isArray(value)) return value.map((each) => renamed(each, rows))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, rows)]))
}

async function setControl(page: Page, name: string, values: readonly string[], tally: Tally): Promise<void> {
  const controls = page.locator(`form [name="${name}"]`)
  const kind = await controls.first().evaluate((control) => (control instanceof HTMLInputElement ? control.type : control.tagName.toLowerCase()), undefined, { timeout: 5_000 })
  if (kind === 'hidden') return
  if (kind === 'radio' || kind === 'checkbox') {
    for (const value of values) {
      const choice = page.locator(`form [name="${name}"][value="${value}"]`)
      if (await choice.isChecked()) continue
      await choice.check({ force: true })
      tally.chose()
    }
    return
  }
  const [value = ''] = values
  if ((await controls.first().inputValue()) === value) return
  if (kind === 'select') {
    await controls.first().selectOption(value)
    tally.chose()
  } else {
    await controls.first().fill(value)
    tally.typed(value)
  }
}
