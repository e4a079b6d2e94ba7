import { createHash, randomUUID } from 'node:crypto'
import { truncate, writeFile } from 'node:fs/promises'
import { pdf, png, virusTest, zip, joined, pngChunk } from '@/domain/attachments/testing/sample-files'
import { readDeskDocument } from '@/operations/read-desk-document'
import { releaseVersion } from '@/operations/release-version'
import { submitVersion } from '@/operations/submit-version'
import { withdrawDocument } from '@/operations/withdraw-document'
import { save } from '../desk/section-form'
import { expect, test, type WatchedPage } from '../fixtures'
import { actor, aDraft } from '../given/documents'

const report = Buffer.from(pdf('% A test report of the fictional Northlight.'))
const digest = createHash('sha256').update(report).digest('hex')
const upload = (page: WatchedPage) => page.getByLabel('Or upload one')

/** A new row of evidence in the form, titled. */
async function beginEvidence(page: WatchedPage, documentId: string, title: string): Promise<void> {
  await page.goto(`/desk/${documentId}/about`)
  await page.getByRole('button', { name: 'Add to: Evidence' }).click()
  const evidence = page.getByRole('group', { name: /^Evidence/ })
  await evidence.getByRole('textbox', { name: /^Title/ }).fill(title)
  await evidence.getByRole('combobox', { name: /^What it is/ }).selectOption('Test report')
}

async function addressOf(page: WatchedPage): Promise<string> {
  return (await page.getByRole('link', { name: 'report.pdf' }).getAttribute('href')) ?? ''
}

test('a file is uploaded, previewed, released, and saved by those at its level; for others it is not there, and withdrawn it is gone', async ({ as, anyone }) => {
  const { documentId, versionId } = await aDraft('Ben', { title: 'Northlight: with a test report' })
  const ben = await as('Ben')
  await beginEvidence(ben, documentId, 'What was tested')
  await upload(ben).setInputFiles({ name: 'report.pdf', mimeType: 'text/html', buffer: report })
  await expect(ben.getByRole('status').filter({ hasText: 'report.pdf is uploaded and chosen.' })).toBeVisible()
  await save(ben)
  await ben.reload()
  await expect(ben.getByRole('combobox', { name: /^File/ }).locator('option:checked')).toContainText('report.pdf, PDF')

  const ada = await as('Ada')
  await ada.goto(`/desk/${documentId}/preview/oversight`)
  await expect(ada.getByRole('link', { name: 'report.pdf' })).toHaveCount(0)
  await ada.goto(`/desk/${documentId}/preview/bilateral`)
  const address = await addressOf(ada)
  expect(address).toMatch(/^\/attachments\/[0-9a-f-]{36}$/)
  await submitVersion(await actor('Ada'), { versionId, step: 'preliminary', revisionSummary: '', widest: 'public', attested: true, releaseWhenReviewed: false })
  await releaseVersion(await actor('Ada'), versionId, 'public')

  const ivo = await as('Ivo')
  const desk = await readDeskDocument(await actor('Ada'), documentId)
  const slug = desk.ok ? desk.value.slug : null
  await ivo.goto(`/incidents/${slug}`)
  await expect(ivo.getByRole('main')).toContainText(digest)
  const [download] = await Promise.all([ivo.waitForEvent('download'), ivo.getByRole('link', { name: 'report.pdf' }).click()])
  expect(download.suggestedFilename()).toBe('report.pdf')
  const saved = await ivo.context().request.get(address)
  expect(createHash('sha256').update(await saved.body()).digest('hex')).toBe(digest)
  expect(saved.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="report.pdf"; filename*=UTF-8''report.pdf`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store, no-transform',
    'content-length': String(report.length),
  })
  expect((await ivo.context().request.get(address, { headers: { 'if-none-match': saved.headers()['etag'] ?? '' } })).status()).toBe(304)
  const head = await ivo.context().request.head(address)
  expect([head.status(), head.headers()['content-length']]).toEqual([200, String(report.length)])

  for (const reader of [await as('Clara'), await as('Hana'), await as('June'), await anyone()]) {
    await reader.goto(`/incidents/${slug}`)
    await expect(reader.getByRole('main')).not.toContainText('report.pdf')
    const [forbidden, absent] = [await reader.context().request.get(address), await reader.context().request.get(`/attachments/${randomUUID()}`)]
    expect(forbidden.status()).toBe(404)
    expect(await forbidden.text()).toBe(await absent.text())
  }

  await withdrawDocument(await actor('Ada'), versionId, 'It named the wrong test.')
  const gone = await ivo.context().request.get(address)
  expect(gone.status()).toBe(410)
  expect(await gone.text()).toContain('It named the wrong test.')
  expect((await (await as('Clara')).context().request.get(address)).status()).toBe(404)
  expect((await ben.context().request.get(address)).status()).toBe(200)
})

test('without script a file is posted from a page of its own, and nothing typed is lost', async ({ as }) => {
  const { documentId } = await aDraft('Ben', { title: 'Northlight: uploaded without script' })
  const page = await as('Ben', { javaScriptEnabled: false })
  await beginEvidence(page, documentId, 'Typed before the file')
  await page.getByRole('button', { name: 'Save, then upload a file' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Files' })).toBeVisible()

  await page.getByRole('region', { name: 'Upload a file' }).getByLabel(/^File/).setInputFiles({ name: 'virus.txt', mimeType: 'text/plain', buffer: Buffer.from(virusTest) })
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page.getByRole('main')).toContainText('A virus test pattern was found in this file.')
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page.getByRole('main')).toContainText('Choose a file.')

  await page.getByRole('region', { name: 'Upload a file' }).getByLabel(/^File/).setInputFiles({ name: 'rings “2026”.csv', mimeType: 'text/plain', buffer: Buffer.from('ring,hosts\n1,1000\n') })
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page.getByRole('main')).toContainText('The file is uploaded')
  await expect(page.getByRole('link', { name: 'rings “2026”.csv' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'About this post-mortem' }).first().click()
  await expect(page.getByRole('textbox', { name: /^Title/ }).last()).toHaveValue('Typed before the file')
  const choice = page.getByRole('combobox', { name: /^File/ })
  await choice.selectOption({ label: 'rings “2026”.csv, CSV table, 18 bytes' })
  await save(page)
  await page.goto(`/desk/${documentId}/attachments`)
  await expect(page.getByRole('region', { name: 'Files that this document names' })).toContainText('rings “2026”.csv')
})

test('a file that is not taken is told in words, an upload can be stopped, and what was typed stays', async ({ as }, testInfo) => {
  const { documentId } = await aDraft('Ben', { title: 'Northlight: refused files' })
  const page = await as('Ben')
  page.complaints.expect(422, '/api/desk/attachments')
  await beginEvidence(page, documentId, 'Typed before')
  const refusals: [name: string, content: Uint8Array | string, words: RegExp][] = [
    ['empty.txt', '', /empty\.txt: This file is empty\./],
    ['virus.txt', `Report\n${virusTest}`, /virus\.txt: A virus test pattern was found/],
    ['report.png', report, /report\.png: The end of its name does not fit its content\./],
    ['all.zip', zip, /all\.zip: This is an archive or an Office file\./],
    ['both.png', png(pngChunk('tEXt', zip)), /both\.png: This file is also something else/],
    ['after.png', joined(png(), 'x'), /after\.png: More follows after the end/],
    ['page.txt', '<!doctype html><script>alert(1)</script>', /page\.txt: This is a web page/],
  ]
  for (const [name, content, words] of refusals) {
    await upload(page).setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) })
    await expect(page.getByText(words)).toBeVisible()
  }
  const large = testInfo.outputPath('large.pdf')
  await writeFile(large, '')
  await truncate(large, 20 * 1024 * 1024 + 1)
  await upload(page).setInputFiles(large)
  await expect(page.getByText(/large\.pdf: This file is larger than 20 MB\./)).toBeVisible()
  await page.route('**/api/desk/attachments', () => undefined)
  page.complaints.whileOffline(true)
  await upload(page).setInputFiles({ name: 'slow.pdf', mimeType: 'application/pdf', buffer: report })
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0)
  page.complaints.whileOffline(false)
  await expect(page.getByRole('textbox', { name: /^Title/ }).last()).toHaveValue('Typed before')
  await save(page)
})
