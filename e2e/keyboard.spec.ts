import { expect, test } from './fixtures'
import { aDraft, aRelease } from './given/documents'
import { tabTo } from './site/keyboard'

test('the keyboard alone signs somebody in', async ({ anyone }) => {
  const page = await anyone()
  await page.goto('/sign-in')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await tabTo(page, page.getByLabel('Email address'))
  await page.keyboard.type('june@operator.example')
  await tabTo(page, page.getByLabel('Password'))
  await page.keyboard.type('bulkhead-demo-june')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/home')
})

test('the keyboard alone fills in a section and saves it', async ({ as }) => {
  const { documentId } = await aDraft('Ada', { title: 'Without a mouse' })
  const page = await as('Ada')
  await page.goto(`/desk/${documentId}/notice`)
  await tabTo(page, page.getByRole('textbox', { name: /^Summary/ }))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Written without a mouse.')
  await tabTo(page, page.getByRole('button', { name: 'Save', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Summary/ })).toHaveValue('Written without a mouse.')
})

test('the keyboard alone finds a record in the list', async ({ anyone }) => {
  const title = 'Found without a mouse'
  await aRelease('Ada', { title })
  const page = await anyone()
  await page.goto('/incidents')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await tabTo(page, page.getByRole('table').getByRole('link', { name: title }).first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})
