import { devices } from '@playwright/test'
import { expect, test } from '../fixtures'
import { aDraft } from '../given/documents'
import { saveBar, savedByItself } from '../desk/section-form'

const phone = { ...devices['Pixel 7'], viewport: { width: 360, height: 740 }, defaultBrowserType: undefined }

test('an incident manager files a notice on a phone, through a tunnel, and nothing is lost', async ({ as }) => {
  const page = await as('Ben', phone)
  await page.goto('/desk/new')
  await page.getByRole('textbox', { name: /^Title/ }).fill('Northlight: hosts restart at hour 20')
  await page.getByRole('checkbox', { name: 'Northlight Sentry' }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Notice' })).toBeVisible()

  await page.getByRole('combobox', { name: /^What kind of incident/ }).selectOption('Faulty content update')
  await page.getByRole('textbox', { name: /^Summary/ }).fill('Hosts restart since content 1901.')
  await savedByItself(page)

  page.complaints.whileOffline(true)
  await page.context().setOffline(true)
  await page.getByRole('textbox', { name: /^Workaround/ }).fill('Typed in the tunnel.')
  await expect(saveBar(page)).toContainText('Not saved: the portal cannot be reached. What you typed is still here')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('textbox', { name: /^Workaround/ })).toHaveValue('Typed in the tunnel.')
  await page.getByRole('textbox', { name: /^Who is affected/ }).fill('Hosts with Sentry 5.3 that were online.')
  await page.context().setOffline(false)
  await savedByItself(page)
  page.complaints.whileOffline(false)

  await page.getByRole('combobox', { name: /^Impact on hosts/ }).selectOption('Hosts crashed')
  await page.getByRole('radio', { name: 'Ongoing' }).check()
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing is wider than the phone').toBeLessThanOrEqual(360)
  await page.getByRole('button', { name: /^Save and / }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Preliminary report' })).toBeVisible()

  await page.getByRole('link', { name: 'Northlight: hosts restart at hour 20' }).click()
  await expect(page.getByRole('region', { name: 'Missing for the notice' })).toContainText('Nothing: the notice can be submitted.')
  await page.goto(`${page.url()}/notice`)
  await expect(page.getByRole('textbox', { name: /^Workaround/ })).toHaveValue('Typed in the tunnel.')
  await expect(page.getByRole('textbox', { name: /^Who is affected/ })).toHaveValue('Hosts with Sentry 5.3 that were online.')
  await expect(page.getByRole('radio', { name: 'Ongoing' })).toBeChecked()
})

test('what is typed before the scripts of the page have arrived is saved once they have', async ({ as }) => {
  const { documentId } = await aDraft('Ada', { title: 'Northlight: typed early' })
  const page = await as('Ben', phone)
  let arrive = () => {}
  const arrival = new Promise<void>(resolve => { arrive = resolve })
  await page.route('**/_next/static/chunks/*.js', async route => {
    await arrival
    await route.continue()
  })
  await page.goto(`/desk/${documentId}/notice`, { waitUntil: 'commit' })
  await page.getByRole('textbox', { name: /^Workaround/ }).fill('Typed early.')
  await page.getByRole('radio', { name: 'Resolved' }).check()
  arrive()
  await savedByItself(page)
  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Workaround/ })).toHaveValue('Typed early.')
  await expect(page.getByRole('radio', { name: 'Resolved' })).toBeChecked()
})

test('leaving a section in the middle of a word keeps the word', async ({ as }) => {
  const { documentId } = await aDraft('Ada', { title: 'Northlight: left in the middle' })
  const page = await as('Ben', phone)
  await page.goto(`/desk/${documentId}/notice`)
  await page.getByRole('textbox', { name: /^Summary/ }).fill('Left')
  await savedByItself(page)
  await page.getByRole('textbox', { name: /^Summary/ }).pressSequentially(' in the mid')
  await page.getByRole('link', { name: 'Northlight: left in the middle' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Northlight: left in the middle' })).toBeVisible()
  await expect(async () => {
    await page.goto(`/desk/${documentId}/notice`)
    await expect(page.getByRole('textbox', { name: /^Summary/ })).toHaveValue('Left in the mid', { timeout: 500 })
  }).toPass({ timeout: 10_000 })
})
