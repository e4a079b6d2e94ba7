import type { APIRequestContext, Page } from '@playwright/test'
import { exportDocument } from '@/domain/exchange/export-document'
import type { DocumentBody } from '@/domain/kind-definition'
import { incidentPostMortem } from '@/kinds/incident-post-mortem/definition'
import { example, exampleOverrides } from '@/kinds/incident-post-mortem/example'
import { expect, test } from '../fixtures'
import { leavesAsRead } from '../given/leaves-as-read'

const title = 'CrowdStrike: Channel File 291'
const summary = String(example['notice']?.['summary'])
const mistaken = summary.replace('04:09 UTC', '14:09 UTC')
const lucky = 'Hosts that were switched off or not connected in those 78 minutes never received the content.'
const tightened = 'About 99% of Windows sensors are online'
const note = 'Say what a host needs that still restarts.'
const answer = 'The hub says it for each case; the sentence now names the hub.'

function fileOfExample() {
  const body: DocumentBody = { ...example, notice: { ...example['notice'], summary: mistaken } }
  const text = exportDocument(incidentPostMortem, { schemaVersion: incidentPostMortem.schemaVersion, body, overrides: exampleOverrides })
  return { name: 'channel-file-291.json', mimeType: 'application/json', buffer: Buffer.from(text) }
}

const said = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()

async function gretaImportsAndMends(page: Page): Promise<string> {
  await page.goto('/desk')
  await page.getByRole('link', { name: 'Import' }).click()
  await page.getByLabel('A JSON file').setInputFiles(fileOfExample())
  await page.getByRole('button', { name: 'Import' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const id = /\/desk\/(BH-PM-\d{4}-[0-9A-Z]{6})$/.exec(page.url())?.[1] ?? ''
  expect(id).not.toBe('')
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: /^Notice/ }).click()
  const field = page.getByRole('textbox', { name: /^Summary/ })
  await expect(field).toHaveValue(mistaken)
  await field.fill(summary)
  await page.getByRole('button', { name: 'Save and next' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Preliminary report' })).toBeVisible()
  return id
}

async function ivoAsksForAChange(page: Page, id: string): Promise<void> {
  await page.goto('/home')
  await page.getByRole('row', { name: id }).getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: 'Begin review' }).click()
  await said(page, 'Review begun')
  await page.getByRole('button', { name: 'Request changes' }).click()
  await expect(page.getByRole('main').getByRole('alert'), 'changes are requested with a note').toContainText('Write at least one note first')
  await page.getByRole('link', { name: /^Add a note on Workaround/ }).click()
  await page.getByRole('textbox', { name: /^Note on Workaround/ }).fill(note)
  await page.getByRole('button', { name: 'Add note' }).click()
  await said(page, 'Note added')
  await page.getByRole('button', { name: 'Request changes' }).click()
  await said(page, 'Changes requested')
}

async function gretaAnswers(page: Page, id: string): Promise<void> {
  await page.goto('/home')
  await page.getByRole('row', { name: id }).getByRole('link', { name: title }).click()
  const notes = page.getByRole('region', { name: 'Notes of reviewers' })
  await expect(notes).toContainText(note)
  await notes.getByRole('textbox', { name: 'Your answer to this note' }).fill(answer)
  await notes.getByRole('button', { name: 'Answer this note' }).click()
  await expect(notes).toContainText('All answered.')
  await notes.getByRole('link', { name: 'Workaround' }).click()
  await expect(page.getByRole('region', { name: 'Notes on Workaround' }), 'note and answer stand beside the field').toContainText(answer)
}

async function faridSubmits(page: Page, id: string, words: 'Submit' | 'Resubmit'): Promise<void> {
  await page.goto(`/desk/${id}`)
  await page.getByRole('link', { name: words, exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Full report' })).toBeChecked()
  await page.getByRole('button', { name: words, exact: true }).click()
  await said(page, 'Submitted. The text is frozen')
}

async function faridReleases(page: Page, id: string): Promise<void> {
  await page.goto(`/desk/${id}`)
  await page.getByRole('link', { name: 'Release', exact: true }).click()
  await page.getByRole('button', { name: 'Release', exact: true }).click()
  await said(page, 'Released. It shows at its address within five seconds.')
}

async function theRecordIsWhole(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Reconstructed from public sources by the portal, not filed by the vendor')
  await expect(page.getByRole('main')).toContainText(summary)
  await expect(page.getByRole('region', { name: 'Impact' })).toContainText(/S1/)
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true })
  await expect(timeline).toContainText('1 hour 18 minutes')
  await expect(timeline.getByRole('list', { name: 'Timeline' }).getByRole('listitem').filter({ hasText: 'Update released' })).toHaveCount(1)
  await expect(timeline, 'what the desk tightened says so, and no more').toContainText('Withheld')
  const actions = page.getByRole('region', { name: 'Action items' })
  await expect(actions).toContainText('8 items: 3 complete.')
  await expect(actions).toContainText('The validator refuses the content of 19 July.')
  for (const closed of [lucky, tightened]) await expect(page.getByRole('main')).not.toContainText(closed)
}

async function theTwinSaysTheSame(request: APIRequestContext, page: Page): Promise<void> {
  const path = new URL(page.url()).pathname
  const [twin, negotiated] = [await request.get(`${path}.json`), await request.get(path, { headers: { accept: 'application/json' } })]
  expect(await twin.text()).toBe(await negotiated.text())
  const record = (await twin.json()) as { title: string; body: DocumentBody; version: string }
  expect(record).toMatchObject({ title, version: '1.0.0' })
  const read = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ')
  for (const words of leavesAsRead(record.body)) expect(read).toContain(words)
  for (const closed of [lucky, tightened]) expect(JSON.stringify(record)).not.toContain(closed)
}

test('four people take Channel File 291 from a JSON file to the public page', async ({ as, anyone }) => {
  test.slow()
  const [greta, farid, ivo, hana, june, reader] = [await as('Greta'), await as('Farid'), await as('Ivo'), await as('Hana'), await as('June'), await anyone({ javaScriptEnabled: false })]
  await reader.goto('/incidents')
  await expect(reader.getByRole('link', { name: title })).toHaveCount(0)

  const id = await gretaImportsAndMends(greta)
  await faridSubmits(farid, id, 'Submit')
  await ivoAsksForAChange(ivo, id)
  await gretaAnswers(greta, id)
  await faridSubmits(farid, id, 'Resubmit')

  await hana.goto(`/review/${id}`)
  await expect(hana.getByRole('main')).toContainText('TLP:AMBER+STRICT')
  for (const closed of [lucky, tightened]) await expect(hana.getByRole('main'), 'government reads what the public will not').toContainText(closed)
  await expect(hana.getByRole('button', { name: 'Accept' }), 'government does not accept').toHaveCount(0)

  await ivo.goto(`/review/${id}`)
  await expect(ivo.getByRole('main')).toContainText(answer)
  await ivo.getByRole('button', { name: 'Accept' }).click()
  await said(ivo, 'Accepted')

  for (const path of ['/admin/documents', '/home']) {
    const seen = await (await june.context().request.get(path)).text()
    expect(seen.includes(title), `an admin reads no title before release, at ${path}`).toBe(false)
  }
  await june.goto('/admin/documents')
  await expect(june.getByRole('row', { name: id })).toContainText('Accepted')

  await faridReleases(farid, id)
  await expect(async () => {
    await reader.goto('/incidents')
    await expect(reader.getByRole('link', { name: title })).toBeVisible({ timeout: 250 })
  }).toPass({ timeout: 20_000, intervals: [200] })
  await reader.getByRole('link', { name: title }).click()
  await theRecordIsWhole(reader)
  const { request } = reader.context()
  await theTwinSaysTheSame(request, reader)
  const feed = await (await request.get('/releases.atom')).text()
  expect(feed).toContain(`<title>${title}</title>`)
  expect(feed).toContain(`<id>${reader.url()}</id>`)

  const path = new URL(reader.url()).pathname
  await hana.goto(path)
  await expect(hana.getByRole('main'), 'the same address shows each reader what is theirs').toContainText(lucky)
  await farid.goto(`/desk/${id}/history`)
  await expect(farid.getByRole('region', { name: 'Read by others' }).getByRole('row', { name: /Cyber Resilience Agency/ }).first()).toContainText('Oversight')
})
