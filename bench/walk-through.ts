import { chromium, type Page } from '@playwright/test'
import type { DocumentBody, KindDefinition } from '@/domain/kind-definition'
import { castMember, signInByRequest } from '@/e2e/people/sign-in'
import { siteAddress } from '@/e2e/site/address'
import { productBehaviour } from '@/kinds/product-behaviour/definition'
import { example as behaviour } from '@/kinds/product-behaviour/example'
import { updatePractice } from '@/kinds/update-practice/definition'
import { example as practice } from '@/kinds/update-practice/example'
import { confirmUnchanged } from './walk-through/confirm-unchanged'
import { driverFiles } from './walk-through/driver-files'
import { fillSection, type RowNames } from './walk-through/fill-section'
import { Tally } from './walk-through/tally'

// A whole filing in a real browser, its acts counted: `NEXTAUTH_URL=http://localhost:3000 npx tsx bench/walk-through.ts`
// against a running demo. Options of the browser: BULKHEAD_CHROMIUM.

interface Filing {
  kind: KindDefinition
  title: string
  body: DocumentBody
  /** What the author lets the portal fill in, once its section is at hand. */
  before?: Record<string, (page: Page, address: string, tally: Tally) => Promise<void>>
}

async function fillFromDriverFiles(page: Page, address: string, tally: Tally): Promise<void> {
  const files = driverFiles(behaviour)
  await page.goto(`${address}/kernel/fill-in`)
  await page.locator('input[type="file"]').setInputFiles(files)
  await page.getByRole('button', { name: /read/i }).first().click()
  await page.getByRole('button', { name: /fill in|take over/i }).first().click()
  await page.waitForURL(/\/kernel(\?|$)/)
  tally.chose(files.length + 2)
}

async function file(page: Page, { kind, title, body, before = {} }: Filing): Promise<Tally> {
  const tally = new Tally()
  await page.goto('/desk/new')
  await page.locator(`[name="kind"][value="${kind.kind}"]`).check({ force: true })
  await page.getByLabel('Title').fill(title)
  tally.chose()
  tally.typed(title)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.waitForURL(/\/desk\/BH-/)
  tally.chose()
  const address = new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
  const rows: RowNames = new Map()
  for (const section of Object.keys(kind.sections)) {
    await before[section]?.(page, address, tally)
    const wanted = section === 'about' ? { ...body['about'], title } : (body[section] ?? {})
    await fillSection(page, address, kind, section, wanted, rows, tally)
  }
  await page.goto(address)
  const left = await page.getByText(/answers? missing/).allTextContents()
  if (left.length > 0) console.log(`still missing: ${left.join('; ')}`)
  return tally
}

const browser = await chromium.launch({ executablePath: process.env['BULKHEAD_CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const context = await browser.newContext({ baseURL: siteAddress(), storageState: await signInByRequest(browser, castMember('Ada')) })
const page = await context.newPage()
page.setDefaultTimeout(20_000)

const disclosed = await file(page, { kind: productBehaviour, title: 'Northlight: walk-through disclosure', body: behaviour, before: { kernel: fillFromDriverFiles } })
console.log(`behaviour disclosure, 3 drivers, 2 services: ${disclosed.sentence()}`)
const practised = await file(page, { kind: updatePractice, title: 'Northlight: walk-through practice', body: practice })
console.log(`update practice, 2 channels × 4 rings: ${practised.sentence()}`)
console.log(`confirm unchanged: ${(await confirmUnchanged(page)).sentence()}`)
await browser.close()
