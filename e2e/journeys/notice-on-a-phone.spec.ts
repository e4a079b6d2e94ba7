import { devices, type Page } from '@playwright/test'
import { expect, test, type WatchedPage } from '../fixtures'
import { aDraft, storedSection } from '../given/documents'
import { save, saveBar, savedByItself } from '../desk/section-form'
import { stillHydrating } from '../site/hydrated'
import { castMember, signInByRequest } from '../people/sign-in'

const phone = { ...devices['Pixel 7'], viewport: { width: 360, height: 740 }, defaultBrowserType: undefined }

test('an incident manager files a notice on a phone, through a tunnel, and nothing is lost', async ({ as }) => {
  const page = await as('Ben', phone)
  await page.goto('/desk/new')
  await page.getByRole('textbox', { name: /^Title/ }).fill('Northlight: hosts restart at hour 20')
  await page.getByRole('radio', { name: 'Incident post-mortem' }).check()
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
  await page.removeLocatorHandler(stillHydrating(page))
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
  await expect.poll(async () => (await storedSection(documentId, 'notice'))['summary'], { message: 'what the portal has stored' }).toBe('Left in the mid')
  await page.goto(`/desk/${documentId}/notice`)
  await expect(page.getByRole('textbox', { name: /^Summary/ })).toHaveValue('Left in the mid')
})

const typedOffline = 'Typed in the tunnel, before the phone was put away.'
const workaround = (page: Page) => page.getByRole('textbox', { name: /^Workaround/ })

/** What this site has put into the storage of the browser, but for the mark that it was emptied. */
async function keptOnDevice(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('bulkhead:typed:')).map(([key, text]) => `${key} ${text}`))
}

/** Types into a notice in a tunnel and puts the phone away there. */
async function typeInTheTunnel(page: WatchedPage, documentId: string): Promise<void> {
  await page.goto(`/desk/${documentId}/notice`)
  page.complaints.whileOffline(true)
  await page.context().setOffline(true)
  await workaround(page).fill(typedOffline)
  await expect(saveBar(page)).toContainText('Not saved: the portal cannot be reached')
  expect(await keptOnDevice(page)).toHaveLength(1)
  await page.close()
}

/** Out of the tunnel again, in a new tab. */
async function comeBack(from: WatchedPage, address: string): Promise<Page> {
  await from.context().setOffline(false)
  const page = await from.context().newPage()
  await page.goto(address)
  return page
}

test('what was typed in a tunnel is still there when the phone is taken out again, and is saved by itself', async ({ as }) => {
  const { documentId } = await aDraft('Ada', { title: 'Northlight: put away' })
  const phoneOfBen = await as('Ben', phone)
  await typeInTheTunnel(phoneOfBen, documentId)
  const page = await comeBack(phoneOfBen, `/desk/${documentId}/notice`)
  await expect(workaround(page)).toHaveValue(typedOffline)
  await expect(page.getByText('What you typed without a connection is saved')).toBeVisible()
  await savedByItself(page)
  expect(await keptOnDevice(page)).toEqual([])
  const ada = await as('Ada')
  await ada.goto(`/desk/${documentId}/notice`)
  await expect(workaround(ada)).toHaveValue(typedOffline)
})

test('what was typed in a tunnel is saved from whatever page of the desk comes next', async ({ as }) => {
  const { documentId } = await aDraft('Ada', { title: 'Northlight: next page' })
  const phoneOfBen = await as('Ben', phone)
  await typeInTheTunnel(phoneOfBen, documentId)
  const page = await comeBack(phoneOfBen, '/desk')
  await expect(async () => expect(await keptOnDevice(page)).toEqual([])).toPass()
  await page.goto(`/desk/${documentId}/notice`)
  await expect(workaround(page)).toHaveValue(typedOffline)
})

test('a colleague who saved in the meantime is met on return with both texts', async ({ as }) => {
  const { documentId } = await aDraft('Ada', { title: 'Northlight: met on return' })
  const phoneOfBen = await as('Ben', phone)
  await typeInTheTunnel(phoneOfBen, documentId)
  const ada = await as('Ada')
  await ada.goto(`/desk/${documentId}/notice`)
  await workaround(ada).fill('Ada was faster.')
  await save(ada)
  phoneOfBen.complaints.expect(409, '/api/desk/sections')
  const page = await comeBack(phoneOfBen, `/desk/${documentId}/notice`)
  await expect(page.getByText('Ada Moreno saved this section after you opened it')).toBeVisible()
  const place = page.getByRole('region', { name: 'Workaround', exact: true })
  await expect(place.getByRole('region', { name: 'Yours' })).toContainText(typedOffline)
  await expect(place.getByRole('region', { name: 'Theirs (Ada Moreno)' })).toContainText('Ada was faster.')
  await place.getByRole('radio', { name: 'Keep mine' }).check()
  await page.getByRole('button', { name: 'Save what I chose' }).click()
  await expect(workaround(page)).toHaveValue(typedOffline)
  await expect(async () => expect(await keptOnDevice(page)).toEqual([])).toPass()
})

test('signing out empties the device, also of what another tab was about to keep', async ({ anyone, browser }) => {
  const { documentId } = await aDraft('Ada', { title: 'Northlight: signed out' })
  const page = await anyone({ ...phone, storageState: await signInByRequest(browser, castMember('Ben')) })
  await page.goto(`/desk/${documentId}/notice`)
  const other = await page.context().newPage()
  await other.goto('/account')
  page.complaints.whileOffline(true)
  await page.route('**/api/desk/sections', route => route.abort())
  await workaround(page).fill(typedOffline)
  await expect(saveBar(page)).toContainText('Not saved: the portal cannot be reached')
  expect((await keptOnDevice(page)).join()).toContain(typedOffline)
  await other.getByRole('button', { name: 'Sign out' }).click()
  await expect(other).toHaveURL('/')
  expect(await keptOnDevice(other)).toEqual([])
  await workaround(page).fill(`${typedOffline} And more.`)
  await page.getByRole('textbox', { name: /^Summary/ }).fill('More words.')
  await expect(saveBar(page)).toContainText('Not saved')
  expect(await keptOnDevice(other), 'the open form keeps nothing more').toEqual([])
})

test('what one person typed is not kept for the next one', async ({ as, browser }) => {
  const { documentId } = await aDraft('Ada', { title: 'Northlight: two people' })
  const phoneOfBen = await as('Ben', phone)
  await typeInTheTunnel(phoneOfBen, documentId)
  const context = phoneOfBen.context()
  await context.setOffline(false)
  await context.clearCookies()
  await context.addCookies((await signInByRequest(browser, castMember('Ada'))).cookies)
  const page = await context.newPage()
  await page.goto(`/desk/${documentId}/notice`)
  await expect(workaround(page)).not.toHaveValue(typedOffline)
  await expect(async () => expect(await keptOnDevice(page)).toEqual([])).toPass()
})
