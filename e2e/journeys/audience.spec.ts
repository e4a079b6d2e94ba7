import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { aDraft, aRelease } from '../given/documents'
import { refusals } from '../desk/section-form'

const closed = 'Behavioural blocking is on'
const field = 'The condition, term by term: the whole list'

async function tighten(page: Page, button: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).selectOption('Oversight')
  await page.getByRole('button', { name: button }).click()
  const summary = await refusals(page, 'The audience was not changed')
  await expect(page.getByRole('combobox', { name: field }), 'the choice stays').toHaveValue('oversight')
  await summary.getByRole('link', { name: 'Say why the audience changes.' }).click()
  await expect(page.getByRole('textbox', { name: 'Why the audience changes' })).toBeFocused()
  await page.keyboard.type('It tells attackers which hosts to look for.')
  await page.getByRole('button', { name: button }).click()
}

test('a publisher tightens a field, sees the difference in four previews, and after release the public reads “withheld”', async ({ as, anyone }) => {
  const { documentId } = await aDraft('Ada', { title: 'Northlight: a tightened field' })
  const ada = await as('Ada')
  await ada.goto(`/desk/${documentId}/audience?section=preliminary`)
  await tighten(ada, 'Change the audience')
  await expect(ada.getByRole('status').filter({ hasText: 'The audience is changed' })).toContainText('Public → Oversight')

  await ada.getByRole('link', { name: 'Previews' }).first().click()
  for (const [level, shown] of [['Public', false], ['Community', false], ['Oversight', true], ['Bilateral', true]] as const) {
    await ada.getByRole('navigation', { name: 'Previews by level' }).getByRole('link', { name: level }).click()
    await expect(ada.getByRole('heading', { level: 1, name: `As ${level.toLowerCase()} readers see it` })).toBeVisible()
    const main = ada.getByRole('main')
    if (shown) await expect(main).toContainText(closed)
    else await expect(main).not.toContainText(closed)
    if (level === 'Community') await expect(main).toContainText(/Less is shown here than at oversight/)
  }

  await ada.goto(`/desk/${documentId}/submit`)
  await ada.getByRole('radio', { name: 'Preliminary report' }).check()
  await ada.getByRole('checkbox', { name: /^I attest/ }).check()
  await ada.getByRole('button', { name: 'Submit', exact: true }).click()
  await ada.getByRole('link', { name: 'Release', exact: true }).click()
  await ada.getByRole('button', { name: 'Release as self-attested' }).click()
  await expect(ada.getByRole('status').filter({ hasText: 'Released.' })).toBeVisible()
  const path = await ada.getByRole('link', { name: /^\/incidents\// }).getAttribute('href')

  const reader = await anyone()
  await expect(async () => expect((await reader.goto(path ?? ''))?.status()).toBe(200)).toPass({ timeout: 20_000 })
  await expect(reader.getByRole('main')).toContainText('Withheld')
  await expect(reader.getByRole('main')).not.toContainText(closed)
  const twin = await (await reader.context().request.get(`${path}.json`)).text()
  expect(twin).toContain('withheld')
  expect(twin).not.toContain(closed)

  const hana = await as('Hana')
  await hana.goto(path ?? '')
  await expect(hana.getByRole('main')).toContainText(closed)
})

test('a field tightened after release is withheld in every version, and the history says from what to what', async ({ as, anyone }) => {
  const { documentId, slug } = await aRelease('Ada', { title: 'Northlight: tightened later' })
  const [ada, reader] = [await as('Ada'), await anyone()]
  await expect(async () => {
    await reader.goto(`/incidents/${slug}`)
    await expect(reader.getByRole('main')).toContainText(closed, { timeout: 250 })
  }).toPass({ timeout: 20_000 })

  await ada.goto(`/desk/${documentId}/audience?section=preliminary`)
  await tighten(ada, 'Look at the changes')
  await expect(ada.getByRole('status').filter({ hasText: 'released at once' })).toContainText('Public → Oversight')
  await ada.getByRole('button', { name: 'Release these changes' }).click()
  await expect(ada.getByRole('status').filter({ hasText: 'The change of audience is released.' })).toBeVisible()

  for (const path of [`/incidents/${slug}`, `/incidents/${slug}/versions/1.0.0`]) {
    await expect(async () => {
      await reader.goto(path)
      await expect(reader.getByRole('main')).not.toContainText(closed, { timeout: 250 })
    }).toPass({ timeout: 20_000 })
    await expect(reader.getByRole('main')).toContainText('Withheld')
  }
  await ada.goto(`/desk/${documentId}/history`)
  await expect(ada.getByRole('region', { name: 'What was done' })).toContainText('Public → Oversight')
})

test('a member sees who may read what, and changes none of it', async ({ as }) => {
  const { documentId } = await aDraft('Ada', { title: 'Northlight: a member looks' })
  const ben = await as('Ben')
  await ben.goto(`/desk/${documentId}/audience?section=preliminary`)
  await expect(ben.getByRole('main')).toContainText('Only a publisher of your organisation changes the audience')
  await expect(ben.getByRole('main').getByRole('combobox')).toHaveCount(0)
})
