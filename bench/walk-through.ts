import { chromium, type Page } from '@playwright/test'
import { missingFor } from '@/domain/completeness'
import { rowsIn } from '@/domain/field-path'
import type { DocumentBody, KindDefinition } from '@/domain/kind-definition'
import { castMember, signInByRequest } from '@/e2e/people/sign-in'
import { siteAddress } from '@/e2e/site/address'
import { productBehaviour } from '@/kinds/product-behaviour/definition'
import { example as behaviour } from '@/kinds/product-behaviour/example'
import { updatePractice } from '@/kinds/update-practice/definition'
import { example as practice } from '@/kinds/update-practice/example'
import { alikePractice } from './walk-through/alike-practice'
import { confirmUnchanged } from './walk-through/confirm-unchanged'
import { driverFiles } from './walk-through/driver-files'
import { fillSection, type FromPreset, type RowNames } from './walk-through/fill-section'
import { firstFiling } from './walk-through/first-filing'
import { Tally } from './walk-through/tally'

// What must be answered of a first filing, filed in a real browser with the help that the desk gives, its acts counted:
// `NEXTAUTH_URL=http://localhost:3000 npx tsx bench/walk-through.ts` against a running demo. Options: BULKHEAD_CHROMIUM.

/** What the organisation has told once, in its profile, and is not asked again. */
const profile = { contact_alias: 'disclosure@northlight.example', contact_24x7: 'Northlight incident bridge, +1 555 0100' }

interface Author {
  page: Page
  tally: Tally
  rows: RowNames
}

async function tellProfile(page: Page): Promise<void> {
  await page.goto('/desk/profile')
  await page.getByLabel(/^Contact address/).fill(profile.contact_alias)
  await page.getByLabel(/^Contact at any hour/).fill(profile.contact_24x7)
  await page.getByRole('button', { name: 'Save profile' }).click()
  await page.getByRole('main').getByText(/saved/i).first().waitFor()
}

async function begin({ page, tally }: Author, kind: KindDefinition, title: string): Promise<string> {
  await page.goto('/desk/new')
  await page.locator(`[name="kind"][value="${kind.kind}"]`).check({ force: true })
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.waitForURL(/\/desk\/BH-/)
  tally.chose()
  tally.pressed()
  tally.typed(title)
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
}

async function fillFromDriverFiles({ page, tally }: Author, address: string, section: string): Promise<void> {
  const files = driverFiles(behaviour)
  await page.goto(`${address}/${section}/fill-in`)
  await page.locator('input[type="file"]').setInputFiles(files)
  await page.getByRole('button', { name: 'Read the files' }).click()
  await page.getByRole('button', { name: 'Fill in what is chosen' }).click()
  await page.waitForURL(new RegExp(`/${section}(\\?|$)`))
  tally.chose(files.length)
  tally.pressed(3)
}

async function fileBehaviour(author: Author, title: string): Promise<void> {
  const body = firstFiling(productBehaviour, { ...behaviour, about: { ...behaviour['about'], ...profile, title } })
  const address = await begin(author, productBehaviour, title)
  // What drivers parse is named before it is referred to.
  for (const section of ['content', ...Object.keys(productBehaviour.sections).filter((key) => key !== 'content')]) {
    if (section === 'kernel' || section === 'user_mode') await fillFromDriverFiles(author, address, section)
    await fillSection(address, { ...author, kind: productBehaviour, section, wanted: body[section] ?? {} })
  }
  await tellWhatIsLeft(author, address)
}

/** The first channel from presets, the second as a copy of the first in which what differs is changed. */
async function filePractice(author: Author, example: DocumentBody, title: string): Promise<void> {
  const body = firstFiling(updatePractice, { ...example, about: { ...example['about'], ...profile, title } })
  const [head] = rowsIn(body['channels']?.['list'])
  const first = head?.row ?? ''
  const presets: Record<string, FromPreset> = { rings: { preset: 'generic-four', owner: first }, signals: { preset: 'content', owner: first } }
  const address = await begin(author, updatePractice, title)
  const fill = (section: string, wanted: DocumentBody, copied = false) => fillSection(address, { ...author, kind: updatePractice, section, wanted: wanted[section] ?? {}, preset: presets[section], clears: copied })
  const ofFirst = onlyChannel(body, first)
  const family = ['channels', 'rings', 'signals', 'halting', 'outcomes']
  for (const section of ['about', ...family]) await fill(section, ofFirst)
  await copyChannel(author, address)
  for (const section of Object.keys(updatePractice.sections)) if (section !== 'about') await fill(section, body, family.includes(section))
  await tellWhatIsLeft(author, address)
}

function onlyChannel(body: DocumentBody, channel: string): DocumentBody {
  const kept = (row: Record<string, unknown>) => row['row'] === channel || row['channel'] === channel
  return Object.fromEntries(Object.entries(body).map(([key, section]) => [key, Array.isArray(section['list']) ? { ...section, list: rowsIn(section['list']).filter(kept) } : section]))
}

async function copyChannel({ page, tally }: Author, address: string): Promise<void> {
  await page.goto(`${address}/copy`)
  await page.locator('#family-from').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Copy the channel' }).click()
  await page.getByText('Copied', { exact: true }).waitFor()
  tally.chose()
  tally.pressed(2)
}

async function tellWhatIsLeft({ page }: Author, address: string): Promise<void> {
  const answer = await page.request.get(`/api${address.replace('/desk/', '/desk/documents/')}`)
  const { body, bulkhead } = (await answer.json()) as { body: DocumentBody; bulkhead: string }
  const kind = bulkhead === productBehaviour.kind ? productBehaviour : updatePractice
  const left = missingFor(kind, body, kind.steps[0] ?? '')
  console.log(left.length === 0 ? `${kind.label}: nothing is missing, it can be submitted` : `${kind.label}: still missing ${left.map(({ path, message }) => `${path} (${message})`).join('; ')}`)
}

const browser = await chromium.launch({ executablePath: process.env['BULKHEAD_CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const context = await browser.newContext({ baseURL: siteAddress(), storageState: await signInByRequest(browser, castMember('Ada')) })
const page = await context.newPage()
page.setDefaultTimeout(20_000)
const author = (): Author => ({ page, tally: new Tally(), rows: new Map() })

const [disclosing, practising, mixed] = [author(), author(), author()]
await tellProfile(page)
await fileBehaviour(disclosing, 'Northlight: walk-through disclosure')
console.log(`behaviour disclosure, 3 drivers, 2 services: ${disclosing.tally.sentence()}`)
await filePractice(practising, alikePractice(practice), 'Northlight: walk-through practice')
console.log(`update practice, 2 channels × 4 rings, both of content: ${practising.tally.sentence()}`)
await filePractice(mixed, practice, 'Northlight: walk-through of content and drivers')
console.log(`update practice, 2 channels × 4 rings, content and drivers: ${mixed.tally.sentence()}`)
console.log(`confirm unchanged: ${(await confirmUnchanged(page)).sentence()}`)
await browser.close()
