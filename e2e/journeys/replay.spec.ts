import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, test, type WatchedPage } from '../fixtures'
import { expectAccessible, expectNoSidewaysScroll } from '../site/accessible'
import { tabTo } from '../site/keyboard'

const failing = (page: Page) => page.getByRole('definition').first()
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true })

async function opened(page: WatchedPage, query = ''): Promise<WatchedPage> {
  await page.goto(`/replay${query}`)
  await expect(page.getByRole('heading', { name: 'What it shows' })).toBeVisible()
  return page
}

/** The same words in both, and some: a simulation may still be under way in either. */
async function readAlike(here: Locator, there: Locator): Promise<void> {
  await expect(async () => {
    const words = await there.allTextContents()
    expect(words).not.toEqual([])
    expect(await here.allTextContents()).toEqual(words)
  }).toPass({ timeout: 10_000 })
}

test('the keyboard alone changes a plan, gives a range, compares, and the address holds all of it', async ({ anyone }) => {
  const page = await opened(await anyone())
  await expect(failing(page)).toHaveText('8,500,000')
  await tabTo(page, field(page, 'Halted after'))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  await expect(failing(page)).toHaveText('7,352,664')

  await tabTo(page, field(page, 'Minutes from the signals to the decision'))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('5 to 15')
  await expect(failing(page)).toHaveText(/^\d,\d{3},\d{3} to \d,\d{3},\d{3}$/)
  await expect(page.getByRole('heading', { name: 'Which number matters most' })).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: '1/9/40/50 % with 24 h bakes' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/b-share=1&.*seed=1/)
  await expect(page.getByRole('status').first()).toContainText('The second plan loses')
  await expect(page.getByRole('table', { name: 'Hosts that fail: expectation and simulation' }).getByRole('row')).toHaveCount(3)

  const again = await opened(await anyone(), new URL(page.url()).search)
  await expect(field(again, 'Minutes from the signals to the decision')).toHaveValue('5 to 15')
  await readAlike(again.getByRole('definition'), page.getByRole('definition'))
})

test('without JavaScript the form returns the same numbers, ranges and runs', async ({ anyone }) => {
  const [plain, scripted] = [await opened(await anyone({ javaScriptEnabled: false })), await anyone()]
  await field(plain, 'Halted after').fill('')
  await field(plain, 'Share, % of ring 1').fill('0.0001 to 0.01')
  await field(plain, 'Bake time of ring 1').fill('4 h')
  await field(plain, 'Share, % of ring 2').fill('99.995')
  await field(plain, 'Delays vary').fill('3')
  await plain.getByRole('button', { name: 'Replay', exact: true }).click()
  await expect(plain).toHaveURL(/share=0\.0001\+to\+0\.01/)
  await expect(plain.getByRole('heading', { name: 'Which number matters most' })).toBeVisible()
  await opened(scripted, new URL(plain.url()).search)
  for (const read of [(page: Page) => page.getByRole('definition'), (page: Page) => page.getByRole('status'), (page: Page) => page.locator('#chance').getByRole('cell')]) {
    await readAlike(read(scripted), read(plain))
  }
})

test('what cannot be read is kept and named at its field', async ({ anyone }) => {
  const page = await opened(await anyone())
  await field(page, 'Signals needed to alarm').fill('some')
  await expect(field(page, 'Signals needed to alarm')).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('link', { name: /^Signals needed to alarm: Give a number above 0/ }).click()
  await expect(field(page, 'Signals needed to alarm')).toBeFocused()
  await expect(field(page, 'Signals needed to alarm')).toHaveValue('some')
})

test('drawing, picture and numbers can be taken along', async ({ anyone }) => {
  const page = await opened(await anyone(), '?preset=channel-file-291&seed=5')
  const taken = async (name: RegExp, role: 'link' | 'button') => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole(role, { name }).click()])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  const drawing = await taken(/SVG/, 'link')
  expect(drawing.name).toBe('replay.svg')
  expect(drawing.bytes.toString('utf8')).toContain('halted after 1 h 18 min')
  const picture = await taken(/PNG/, 'button')
  expect([picture.name, picture.bytes.subarray(1, 4).toString('latin1')]).toEqual(['replay.png', 'PNG'])
  const numbers = await taken(/^Numbers/, 'link')
  expect(JSON.parse(numbers.bytes.toString('utf8'))).toMatchObject({ plan: { result: { haltMinute: 78, ringsOpened: 1 }, simulation: { ok: true, value: { seed: 5, runs: 10_000 } }, tornado: [] } })
})

test('more simulations at once than there is room for are refused, and nobody else waits for them', async ({ request }) => {
  const query = 'n=1000000&tau=10&delay=0&v=50&m=200&dr=5&da=10&h=5&share=1&bake=4+h&fails=100&share=99&fails=100'
  const order: string[] = []
  const simulations = Array.from({ length: 40 }, async (_, seed) => {
    const answer = await request.get(`/replay/simulation?${query}&seed=${seed + 100}`)
    order.push('simulation')
    return answer
  })
  const ready = request.get('/healthz').then((answer) => {
    order.push('health')
    return answer
  })
  const [answers, health] = await Promise.all([Promise.all(simulations), ready])
  expect(health.status()).toBe(200)
  expect(order.lastIndexOf('simulation')).toBeGreaterThan(order.indexOf('health'))
  const refused = answers.filter((answer) => answer.status() === 503)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.every((answer) => answer.headers()['retry-after'] === '2')).toBe(true)
  expect(answers.filter((answer) => answer.status() === 200).length).toBeGreaterThan(0)
})

const withRanges = 'n=100000&tau=5+to+30&delay=0&v=30+to+70&m=5&dr=5&da=5+to+60&h=5&share=0.01&bake=4+h&fails=100&share=99.99&fails=100&b-share=100&b-fails=100&vary=2'

for (const [name, query] of [['of a case', ''], ['with ranges and a second plan', `?${withRanges}`], ['of which something is not known', '?preset=webroot-2017']] as const) {
  test(`anyone can use a replay ${name}`, async ({ anyone }) => {
    const page = await opened(await anyone(), query)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
}
