import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { refusals, save } from '../desk/section-form'
import { aRelease, aReleasedPractice, confirmedOn, practiceWith } from '../given/documents'

const sentence = 'Minimum bake of “Behavioural content: Early access” cut from 48 h to 6 h'
const said = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
const day = 24 * 3_600_000

async function adaChangesTheBake(page: Page, documentId: string): Promise<void> {
  await page.goto(`/desk/${documentId}`)
  await page.getByRole('button', { name: 'Start a new version' }).click()
  await said(page, 'A new version is open for editing.')
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: /^Ring plan/ }).click()
  const ring = page.getByRole('listitem').filter({ hasText: /^3Behavioural content: Early access/ })
  await ring.getByText('Behavioural content: Early access').first().click()
  await ring.getByRole('textbox', { name: /^Minimum bake/ }).fill('6 h')
  await save(page)
  await page.goto(`/desk/${documentId}`)
  await expect(page.getByRole('region', { name: 'Changed since version 1.0.0' })).toContainText(sentence)
  await page.getByRole('link', { name: 'Submit', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Changed since version 1.0.0' })).toContainText(sentence)
  await page.getByRole('textbox', { name: /^What changed/ }).fill('Early access bakes for a shorter time.')
  await page.getByRole('checkbox', { name: /^I attest/ }).check()
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  await said(page, 'Submitted.')
}

async function ivoAccepts(page: Page, documentId: string): Promise<void> {
  await page.goto(`/review/${documentId}`)
  await expect(page.getByRole('region', { name: 'Changed since version 1.0.0' })).toContainText(sentence)
  await page.getByRole('button', { name: 'Begin review' }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await said(page, 'Accepted')
}

test('a new version tells its author, its reviewer and every reader what it changed', async ({ as, anyone }) => {
  const { documentId, slug } = await aReleasedPractice('Ada', { title: 'Northlight: practice that changes', body: practiceWith('PT48H') })
  const [ada, ivo, reader] = [await as('Ada'), await as('Ivo'), await anyone({ javaScriptEnabled: false })]
  await adaChangesTheBake(ada, documentId)
  await ivoAccepts(ivo, documentId)
  await ada.goto(`/desk/${documentId}/release`)
  await ada.getByRole('button', { name: 'Release', exact: true }).click()
  await said(ada, 'Released.')

  const versions = reader.getByRole('region', { name: 'Versions', exact: true })
  await expect(async () => {
    await reader.goto(`/practices/${slug}`)
    await expect(versions).toContainText(sentence, { timeout: 250 })
  }).toPass({ timeout: 20_000, intervals: [200] })
  await versions.getByRole('link', { name: 'What changed, in full' }).click()
  await expect(reader).toHaveURL(`/practices/${slug}/versions/1.1.0/changes`)
  await expect(reader.getByRole('region', { name: 'Field by field' })).toContainText(sentence)
  const twin = (await (await reader.context().request.get(`/practices/${slug}/versions/1.1.0/changes.json`)).json()) as object
  expect(twin).toMatchObject({ before: { version: '1.0.0' }, after: { version: '1.1.0' }, changes: [{ sentence, before: 'PT48H', after: 'PT6H' }] })
  for (const path of [`/practices/${slug}/versions/1.0.1/changes`, '/practices/nothing-here-zzzzzz/versions/1.0.0/changes']) {
    const answer = await reader.context().request.get(path)
    expect([answer.status(), await answer.text()]).toEqual([404, await (await reader.context().request.get('/nothing-here')).text()])
  }
})

test('a release is confirmed unchanged section by section, and readers see when', async ({ as, anyone }) => {
  const release = await aRelease('Ada', { title: 'Northlight: still true' })
  await confirmedOn(release, new Date(Date.now() - 400 * day))
  const [ada, ben, reader] = [await as('Ada'), await as('Ben', { javaScriptEnabled: false }), await anyone({ javaScriptEnabled: false })]
  await reader.goto(`/incidents/${release.slug}`)
  await expect(reader.getByRole('main')).toContainText('Review was due on')

  await ben.goto('/desk')
  await expect(ben.getByRole('row', { name: release.documentId })).toContainText('Readers are told that its review was due.')
  await ben.goto(`/desk/${release.documentId}/confirm`)
  await ben.getByRole('checkbox', { name: 'Notice' }).check()
  await ben.getByRole('button', { name: 'Keep the ticks' }).click()
  await said(ben, 'The ticks are kept for 30 days.')
  await expect(ben.getByRole('button', { name: 'Confirm unchanged' })).toHaveCount(0)

  await ada.goto(`/desk/${release.documentId}`)
  await ada.getByRole('link', { name: 'Confirm unchanged', exact: true }).click()
  await expect(ada.getByRole('checkbox', { name: 'Notice' })).toBeChecked()
  await ada.getByText('What “Notice” says').click()
  await ada.getByRole('button', { name: 'Confirm unchanged' }).click()
  await (await refusals(ada, 'Nothing was confirmed')).getByRole('link').first().click()
  for (const box of await ada.getByRole('checkbox').all()) await box.check()
  await ada.getByRole('button', { name: 'Confirm unchanged' }).click()
  await said(ada, 'Confirmed unchanged.')
  await ada.getByRole('link', { name: 'History' }).click()
  await expect(ada.getByRole('region', { name: 'What was done' })).toContainText('Ben Okafor ticked “Notice” as unchanged')

  await expect(async () => {
    await reader.goto(`/incidents/${release.slug}`)
    await expect(reader.getByRole('region', { name: 'Versions', exact: true })).toContainText('Confirmed unchanged.', { timeout: 250 })
  }).toPass({ timeout: 20_000, intervals: [200] })
  await expect(reader.getByRole('main')).not.toContainText('Review was due on')
  await expect(reader.getByText('Last confirmed')).toBeVisible()
})

test('a page that is kept for everybody turns stale when its clock passes', async ({ anyone }) => {
  const release = await aRelease('Clara', { title: 'Harbour: about to turn stale' })
  const reader = await anyone({ javaScriptEnabled: false })
  const notice = 'It may no longer describe what is in use.'
  const read = async () => (await reader.context().request.get(`/incidents/${release.slug}`)).text()
  const confirmed = new Date(Date.now() + 5_000 - 30 * day)
  confirmed.setUTCFullYear(confirmed.getUTCFullYear() - 1)
  await confirmedOn(release, confirmed)
  expect(await read()).not.toContain(notice)
  await expect.poll(read, { timeout: 20_000 }).toContain(notice)
})
