import type { Page } from '@playwright/test'
import { savedByItself } from '../desk/section-form'
import { expect, test } from '../fixtures'
import { actor, aDraft, aRelease, aReleasedPractice, must, storedSection } from '../given/documents'
import { harbourExample, harbourOverrides } from '@/kinds/incident-post-mortem/harbour-example'
import { example } from '@/kinds/update-practice/example'
import { withdrawDocument } from '@/operations/withdraw-document'

const panel = (page: Page) => page.getByRole('region', { name: 'What a bad update would cost' })

test('while bakes and sizes are typed or filled in, what a bad update would cost stands beside them, and a rule that is not kept names its minute', async ({ as }) => {
  const { documentId } = await aDraft('Ada', { kind: 'update_practice', body: example, title: 'Typed plan' })
  const page = await as('Ada')
  await page.goto(`/desk/${documentId}/rings`)
  await expect(panel(page)).toContainText('Behavioural content: 1 warning')
  await page.getByText('Behavioural content: Internal').click()
  const [bake, size] = [page.getByRole('textbox', { name: /^Minimum bake/ }).first(), page.getByRole('textbox', { name: /^Endpoints in the ring/ }).first()]
  await bake.fill('15 min')
  await expect(panel(page)).toContainText(/Ring 2 opens 11\.2 min before ring 1 could have been halted \(opens at 15 min, halt possible at 26\.2 min\)/)
  await bake.fill('1 h')
  await expect(panel(page)).not.toContainText('could have been halted')
  await size.fill('')
  await expect(panel(page)).toContainText('Endpoints is not known.')
  await page.getByRole('textbox', { name: 'Endpoints in the whole fleet' }).fill('410,000')
  await page.getByRole('button', { name: 'Fill in from the shares' }).click()
  await expect(size, 'an entry that stood open still does').toHaveValue('410')
  await bake.fill('15 min')
  const firstRing = async () => ((await storedSection(documentId, 'rings'))['list'] as unknown[])[0]
  await expect.poll(firstRing, 'what was typed last is saved').toMatchObject({ min_bake: 'PT15M', population_abs: 410 })
  await savedByItself(page)
  await page.getByRole('button', { name: 'Add to: Rings' }).click()
  await page.getByRole('button', { name: 'Choose as above in Rings, 9' }).click()
  await expect(page.getByRole('group', { name: /^Does the bake time include a reboot/ }).last().getByRole('radio', { name: 'Yes' })).toBeChecked()
  for (const undone of ['Undo: Open choices were made as above', 'Undo: An entry was added']) await page.getByRole('button', { name: undone }).click()
  await expect(page.getByRole('button', { name: /^Choose as above in Rings, 9/ })).toHaveCount(0)
  await savedByItself(page)

  const unscripted = await as('Ada', { javaScriptEnabled: false })
  await unscripted.goto(`/desk/${documentId}/rings`)
  await expect(panel(unscripted), 'without script it is that of the saved text').toContainText('Ring 2 opens 11.2 min before ring 1')
  for (const [author, focused] of [[unscripted, 0], [page, 1]] as const) {
    await author.goto(`/desk/${documentId}/halting`)
    const roles = author.getByRole('textbox', { name: /^Who can halt/ }).first()
    const usual = author.getByRole('button', { name: /^Put into Who can halt in .+, 1: .+: Incident manager on call$/ })
    const instead = author.locator('details details:has([name$=".who_can_halt@answer"])').first()
    await instead.getByText('No value? Say why').click()
    await instead.getByRole('radio', { name: 'Unknown' }).check()
    await usual.click()
    await expect(instead.locator('[value=""]'), 'no answer hides what was put in').toBeChecked()
    await expect(roles).toHaveValue('Release engineer on call\nDetection lead\nIncident manager on call')
    await expect(roles.and(author.locator(':focus'))).toHaveCount(focused)
    await usual.click()
    await expect(author.getByText('It stands there already')).toBeVisible()
    await roles.fill('Release engineer on call\nIncident manager on call\nDetection lead and deputy')
    await author.getByRole('button', { name: 'Undo: A usual text was put in' }).click()
    await expect(roles).toHaveValue('Release engineer on call\nDetection lead and deputy')
  }
  await unscripted.goto(`/desk/${documentId}/replay?case=channel-file-291&plan=2&halt=case`)
  await expect(unscripted.getByRole('heading', { name: /^CrowdStrike Channel File 291, 2024, under the plan of “Sensor drivers”/ })).toBeVisible()
})

test('anyone replays an incident against a released plan; a member saves the run, and its citation opens for who may read its inputs', async ({ anyone, as }) => {
  const { slug } = await aReleasedPractice('Ada', { title: 'Plan to replay' })
  const reader = await anyone({ javaScriptEnabled: false })
  await reader.goto(`/practices/${slug}`)
  await reader.getByRole('link', { name: 'An incident against this plan' }).click()
  await reader.getByRole('combobox', { name: 'Incident' }).selectOption('McAfee DAT 5958, 2010')
  await reader.getByRole('button', { name: 'Replay' }).click()
  await expect(reader.getByText('Endpoints is not known.')).toBeVisible()
  await reader.getByRole('combobox', { name: 'Incident' }).selectOption('CrowdStrike Channel File 291, 2024')
  await reader.getByRole('radio', { name: /At the minute/ }).check()
  await reader.getByRole('button', { name: 'Replay' }).click()
  await expect(reader).toHaveURL(`/practices/${slug}/replay?case=channel-file-291&id=&plan=1&halt=case`)
  await expect(reader.getByText(/is halted after 1 h 18 min with 2 of its 4 rings open/)).toBeVisible()
  await expect(reader.getByRole('table', { name: /^Known/ })).toContainText('Released 04:09, reverted 05:27 UTC.')
  await expect(reader.getByRole('button', { name: 'Save this run' })).toHaveCount(0)

  const hana = await as('Hana')
  const asked: string[] = []
  hana.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`))
  await hana.goto(`/practices/${slug}/replay?case=mcafee-dat-5958`)
  await expect(hana.getByRole('table', { name: /^Known/ })).toContainText('410,000')
  await hana.getByRole('button', { name: 'Save this run' }).click()
  await expect(hana).toHaveURL(/\/runs\/[0-9a-f-]{36}$/)
  await expect(hana.getByText(/^Bulkhead\. Replay of McAfee DAT 5958, 2010 against Plan to replay, version 1\.0\.0 \(Behavioural content\)\. Engine .+TLP:AMBER\+STRICT\. http/)).toBeVisible()
  expect(asked.filter((each) => /410|PT|nxs/.test(each.replaceAll(/localhost:\d+|[0-9a-f-]{36}/g, ''))), 'nothing of the filing is in an address').toEqual([])

  const { pathname } = new URL(hana.url())
  expect((await (await as('Ivo')).goto(pathname))?.status()).toBe(200)
  const absent = '/runs/00000000-0000-4000-8000-000000000000'
  for (const stranger of [await as('Clara'), await anyone()]) {
    const { request } = stranger.context()
    for (const form of ['', '.json']) {
      const answers = await Promise.all([`${pathname}${form}`, `${absent}${form}`].map(async (path) => request.get(path)))
      expect(answers.map((answer) => answer.status())).toEqual([404, 404])
      expect(await answers[0]?.text()).toBe(await answers[1]?.text())
    }
  }

  const june = await as('June')
  await june.goto(`/practices/${slug}/replay`)
  await june.getByRole('button', { name: 'Save this run' }).click()
  await expect(june).toHaveURL(/\/runs\//)
  const replays = (page: Page) => page.getByRole('region', { name: 'Replays of this plan that were saved' })
  await expect(async () => {
    await reader.goto(`/practices/${slug}`)
    await expect(replays(reader).getByRole('link')).toHaveText(['CrowdStrike Channel File 291, 2024, under the plan of “Behavioural content”'], { timeout: 100 })
  }, 'the page that was kept for the public ends, and nothing on it tells of the other run').toPass({ timeout: 5_000 })
  await hana.goto(`/practices/${slug}`)
  await expect(replays(hana).getByRole('link')).toHaveText([/^CrowdStrike/, /^McAfee DAT 5958, 2010/])
  await replays(reader).getByRole('link').click()
  await expect(reader).toHaveURL(june.url())
  await expect(reader.getByText(/TLP:CLEAR\. http/)).toBeVisible()
  const twin = await reader.context().request.get(`${new URL(june.url()).pathname}.json`)
  expect(await twin.json()).toMatchObject({ audience: { level: 'public' }, incident: { id: 'channel-file-291' }, inputs: { model: { endpoints: 8503484 } }, outputs: { result: { ringsOpened: 1 } } })
})

test('a report that is filed here is replayed against a filed plan by those who read both: what nobody filed is asked for, and nothing of it stands in an address', async ({ anyone, as }) => {
  const { slug } = await aReleasedPractice('Ada', { title: 'Plan for a filed report' })
  const [open, closed] = await Promise.all([
    aRelease('Clara', { title: 'A report for all', body: harbourExample, overrides: harbourOverrides }),
    aRelease('Clara', { title: 'A report for members', body: harbourExample, widest: 'community' }),
  ])
  const reader = await anyone({ javaScriptEnabled: false })
  await reader.goto(`/practices/${slug}/replay`)
  await expect(reader.getByRole('combobox', { name: 'Incident' }).getByRole('option', { name: /A report for members/ })).toHaveCount(0)
  const choice = await reader.getByRole('combobox', { name: 'Incident' }).getByRole('option', { name: new RegExp(`^A report for all \\(${open.documentId}`) }).getAttribute('value')
  await reader.getByRole('combobox', { name: 'Incident' }).selectOption(choice ?? '')
  await reader.getByRole('button', { name: 'Replay' }).click()
  await expect(reader.getByRole('link', { name: 'Share of hosts that fail is not known.' })).toBeVisible()
  await reader.waitForLoadState()
  for (const field of await reader.getByRole('group', { name: 'Scenario' }).getByRole('textbox').all()) await field.fill('15')
  await reader.getByRole('button', { name: 'Replay' }).click()
  await expect(reader.getByRole('table', { name: /^Known/ })).toContainText('Filed report')
  await expect(reader.getByRole('table', { name: /^Supposed/ })).toContainText('Scenario input')
  const denied = await Promise.all([closed.documentId, 'BH-PM-2020-000000'].map(async (id) => (await reader.context().request.get(`/practices/${slug}/replay?case=${id}`)).text()))
  expect(denied[0]).toContain('No report of an incident that you can read has this id')
  expect(denied[0]).toBe(denied[1])

  const [elif, unscripted] = [await as('Elif'), await as('Elif', { javaScriptEnabled: false })]
  const asked: string[] = []
  for (const page of [elif, unscripted]) {
    page.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`))
    await page.goto(`/practices/${slug}/replay`)
    const id = page.getByRole('textbox', { name: 'Or the id of a report' })
    await id.fill('BH-PM-2026-MISTYP')
    await page.getByRole('button', { name: 'Replay' }).click()
    await page.getByRole('link', { name: 'No report of an incident that you can read has this id.' }).click()
    await expect(id.and(page.locator(':focus'))).toHaveValue('BH-PM-2026-MISTYP')
    await id.fill(`${closed.documentId}/1.0.0`)
    await page.getByRole('button', { name: 'Replay' }).click()
    await expect(page.getByRole('link', { name: 'Share of hosts that fail is not known.' })).toBeVisible()
    await page.getByRole('textbox', { name: 'Share of hosts that fail' }).fill('33.7')
    await page.getByRole('button', { name: 'Replay' }).click()
    await expect(page.getByRole('table', { name: /^Supposed/ })).toContainText('33.7 %')
    await expect(page.getByRole('combobox', { name: 'Incident' }), 'the version that was named stays the one that is asked for').toHaveValue(`${closed.documentId}/1.0.0`)
  }
  await elif.getByRole('button', { name: 'Save this run' }).click()
  await expect(elif).toHaveURL(/\/runs\/[0-9a-f-]{36}$/)
  await expect(elif.getByRole('link', { name: 'A report for members, version 1.0.0' })).toBeVisible()
  await expect(elif.getByRole('table', { name: /^Known/ }).getByRole('link', { name: `${closed.documentId}, 1.0.0` }).first()).toBeVisible()
  expect(asked.filter((each) => each.includes(closed.documentId) || /33[.]7/.test(each))).toEqual([])
  const { pathname } = new URL(elif.url())
  expect((await reader.context().request.get(`${pathname}.json`)).status()).toBe(404)
  expect(await (await elif.context().request.get(`${pathname}.json`)).json()).toMatchObject({ audience: { level: 'community' }, incident: { id: closed.documentId, version: '1.0.0' }, inputs: { supposed: ['fails'] } })


  must(await withdrawDocument(await actor('Clara'), closed.versionId, 'A time was wrong.'))
  await unscripted.getByRole('button', { name: 'Save this run' }).click()
  await expect(unscripted.getByRole('heading', { name: 'The run was not saved' })).toBeVisible()
  await expect(unscripted.getByRole('textbox', { name: 'Share of hosts that fail' }), 'what was typed stands').toHaveValue('33.7')
})
