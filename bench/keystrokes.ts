import { chromium, type Browser, type Page } from '@playwright/test'
import pg from 'pg'
import { testServer } from '@/bin/cluster/test-server'
import { orderlyStop } from '@/bin/launcher/orderly-stop'
import { runCommand } from '@/bin/refusal'
import { manyDrivers, manyRings } from '@/bench/big-bodies'
import { startSite } from '@/bench/own-server'
import { signIn } from '@/bench/sign-in'
import { throwawayDatabase } from '@/bench/throwaway-database'
import { exportDocument } from '@/domain/exchange/export-document'
import type { DocumentBody } from '@/domain/kind-definition'
import type { Kind } from '@/domain/vocabulary'
import { kindDefinition } from '@/kinds/schemas'

// How a document of two thousand rows is worked on in a real Chromium: opened, typed in, saved, shown. The site must be
// built: npm run build, then npx tsx bench/keystrokes.ts, or with a number of rows of your own.
const rows = Number(process.argv[2] ?? 2_000)
const keys = 200
const betweenKeysMs = 90
const patience = { timeout: 120_000 }

interface Filing {
  kind: Kind
  body: DocumentBody
  section: string
  list: string
  /** The text field of a row that is typed in. */
  field: RegExp
}

const filings: Filing[] = [
  { kind: 'product_behaviour', body: manyDrivers(rows), section: 'kernel', list: 'drivers', field: /^What it is for/ },
  { kind: 'update_practice', body: manyRings(rows), section: 'rings', list: 'list', field: /^Name/ },
]
const stopping = orderlyStop()

await runCommand(measureAll, stopping)
await stopping.end(0)

async function measureAll(): Promise<void> {
  const server = await testServer()
  stopping.whenStopping(server.stop)
  const database = await throwawayDatabase(server.superuserUrl, 'bench_keystrokes')
  await acknowledgeNotices(database.ownerUrl)
  const site = await startSite(database.appUrl, stopping.signal)
  stopping.whenStopping(site.stop)
  const cookie = await signIn(site.address, 'Ada')
  const browser = await chromium.launch({ executablePath: process.env.BULKHEAD_CHROMIUM || '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [] })
  stopping.whenStopping(() => browser.close())
  for (const filing of filings) await measure(await openPage(browser, site.address, cookie), site.address, cookie, filing)
}

async function acknowledgeNotices(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`insert into acknowledgements (person_id, notice) select id, notice from people cross join (values ('disclosure_law'), ('antitrust')) n (notice)`)
  await client.end()
}

async function openPage(browser: Browser, address: string, cookie: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
  await context.addCookies(cookie.split('; ').map(pair => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url: address })))
  return context.newPage()
}

async function measure(page: Page, address: string, cookie: string, filing: Filing): Promise<void> {
  const kind = kindDefinition(filing.kind)
  const text = exportDocument(kind, { schemaVersion: kind.schemaVersion, body: filing.body, overrides: [] })
  console.log(`${kind.label} with ${rows.toLocaleString('en')} rows, ${Math.round(Buffer.byteLength(text) / 1000)} kB as JSON`)
  const [desk, imported] = await timed(() => importText(address, cookie, text))
  say('imported', imported)
  const middle = Math.ceil(rows / 20 / 2)
  for (const [name, path] of [
    ['overview opened', desk],
    ['section opened, page in the middle', `${desk}/${filing.section}?rows=${filing.list}:${middle}`],
  ] as const) say(name, ...(await opened(page, `${address}${path}`)))
  await typeIn(page, filing.field)
  const [, saved] = await timed(async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('status').filter({ hasText: /^Saved$/ }).waitFor(patience)
  })
  say('saved by its button', saved)
  for (const level of ['public', 'bilateral']) say(`shown to ${level} readers`, ...(await opened(page, `${address}${desk}/preview/${level}`)))
  say('audience opened', ...(await opened(page, `${address}${desk}/audience?section=${filing.section}`)))
  await page.context().close()
}

async function importText(address: string, cookie: string, text: string): Promise<string> {
  const answer = await fetch(`${address}/api/desk/imports`, { method: 'POST', headers: { cookie, origin: address, 'content-type': 'application/json' }, body: text })
  const said = (await answer.json()) as { address?: string; problems?: { path: string; message: string }[] }
  if (!said.address) throw new Error(`The import answered ${answer.status}: ${JSON.stringify(said).slice(0, 500)}`)
  return said.address
}

/** Time until the page has loaded and answers a frame, its size, and how much of that time the browser was busy at one stretch. */
async function opened(page: Page, address: string): Promise<[number, string]> {
  const [answer, time] = await timed(async () => {
    const got = await page.goto(address, { ...patience, waitUntil: 'load' })
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))))
    return got
  })
  const bytes = (await answer?.body())?.byteLength ?? 0
  const elements = await page.evaluate(() => document.querySelectorAll('*').length)
  return [time, `${Math.round(bytes / 1000)} kB of HTML, ${elements.toLocaleString('en')} elements`]
}

/** Types into a field of the row in the middle of the page, and prints how long each key took until the next frame was there. */
async function typeIn(page: Page, field: RegExp): Promise<void> {
  const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Move up/, includeHidden: true }) }).nth(10)
  await row.evaluate(item => item.querySelector('details')?.setAttribute('open', ''))
  const control = row.getByRole('textbox', { name: field }).first()
  await control.focus()
  await page.evaluate(() => {
    const latencies: number[] = []
    Object.assign(window, { latencies })
    document.addEventListener('keydown', event => requestAnimationFrame(() => {
      const after = new MessageChannel()
      after.port1.onmessage = () => latencies.push(performance.now() - event.timeStamp)
      after.port2.postMessage(null)
    }), true)
  })
  const text = 'what it watches, and why that needs the kernel '.repeat(Math.ceil(keys / 40)).slice(0, keys)
  await page.keyboard.type(text, { delay: betweenKeysMs })
  const latencies = await page.evaluate(() => (window as unknown as { latencies: number[] }).latencies)
  // What was typed is longer than a name may be.
  await control.fill(text.slice(0, 60))
  const sorted = latencies.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? NaN
  console.log(`  ${'a key until the next frame'.padEnd(38)} median ${at(0.5).toFixed(1)} ms, 95th of 100 ${at(0.95).toFixed(1)} ms, longest ${at(1).toFixed(1)} ms, of ${latencies.length} keys`)
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now()
  const result = await work()
  return [result, performance.now() - start]
}

function say(what: string, milliseconds: number, more = ''): void {
  console.log(`  ${what.padEnd(38)} ${milliseconds.toFixed(0).padStart(6)} ms  ${more}`)
}
