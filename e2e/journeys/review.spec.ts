import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { aSubmission } from '../given/documents'
import { refusals } from '../desk/section-form'

async function leaveANote(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^Add a note on ${field}`) }).click()
  await page.getByRole('textbox', { name: new RegExp(`^Note on ${field}`) }).fill(text)
  await page.getByRole('button', { name: 'Add note' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test(`notes gather one after the other, an empty one is refused, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ as }) => {
    const { documentId } = await aSubmission('Ada', { title: 'Northlight: notes gather' })
    const ivo = await as('Ivo', { javaScriptEnabled })
    await ivo.goto(`/review/${documentId}`)
    await leaveANote(ivo, 'Workaround', '  ')
    if (javaScriptEnabled) await refusals(ivo, 'The note was not added')
    await expect(ivo.getByRole('alert', { name: 'The note was not added' })).toContainText('Write a note of 1 to 4,000 characters.')
    await ivo.getByRole('textbox', { name: /^Note on Workaround/ }).fill('First: say for whom.')
    await ivo.getByRole('button', { name: 'Add note' }).click()
    const all = ivo.getByRole('region', { name: 'All notes' })
    await expect(all).toContainText('First: say for whom.')
    await leaveANote(ivo, 'Who is affected', 'Second: say since when.')
    await expect(all).toContainText('Second: say since when.')
    await expect(all).toContainText('First: say for whom.')
  })
}

test('a filing of an organisation affiliated with Microsoft is read by its reviewers, and not judged', async ({ as }) => {
  const { documentId } = await aSubmission('Elif', { title: 'Defender: not for Microsoft to judge' })
  const [ivo, elif] = [await as('Ivo'), await as('Elif')]
  await ivo.goto(`/review/${documentId}`)
  await expect(ivo.getByRole('heading', { level: 1, name: 'Defender: not for Microsoft to judge' })).toBeVisible()
  for (const name of ['Begin review', 'Accept', 'Request changes']) await expect(ivo.getByRole('button', { name })).toHaveCount(0)
  await elif.goto(`/desk/${documentId}`)
  await elif.getByRole('link', { name: 'Release', exact: true }).click()
  await elif.getByRole('button', { name: 'Release as self-attested' }).click()
  await expect(elif.getByRole('status').filter({ hasText: 'Released.' })).toBeVisible()
})

test('a submission is recalled, and the reviewer who had it open can no longer decide on it', async ({ as }) => {
  const { documentId } = await aSubmission('Ada', { title: 'Northlight: recalled' })
  const [ivo, ada] = [await as('Ivo'), await as('Ada')]
  await ivo.goto(`/review/${documentId}`)
  await ada.goto(`/desk/${documentId}/recall`)
  await ada.getByRole('button', { name: 'Recall' }).click()
  await expect(ada.getByRole('status').filter({ hasText: 'Recalled.' })).toBeVisible()
  ivo.complaints.expect(404, `/review/${documentId}`)
  await ivo.getByRole('button', { name: 'Begin review' }).click()
  await expect(ivo.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible()
})
