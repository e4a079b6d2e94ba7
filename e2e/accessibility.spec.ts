import { incidentPostMortem } from '@/kinds/incident-post-mortem/definition'
import { example, exampleOverrides } from '@/kinds/incident-post-mortem/example'
import { example as nearMiss } from '@/kinds/near-miss/example'
import { example as behaviour } from '@/kinds/product-behaviour/example'
import { kindDefinitions } from '@/kinds/schemas'
import { example as practice } from '@/kinds/update-practice/example'
import { guideNames } from '@/content/guide-names'
import type { Page } from '@playwright/test'
import { expect, test, type WatchedPage } from './fixtures'
import { aChangedPractice, aDraft, aProduct, aRelease, aReleasedPractice, aSubmission, aWithdrawal, seededAddress } from './given/documents'
import { aRun } from './given/runs'
import { expectAccessible, expectNoSidewaysScroll } from './site/accessible'

const sections = Object.keys(incidentPostMortem.sections)
const kept = { changedId: '', draft: '', whole: '', submission: '', release: '', releaseId: '', withdrawn: '', behaviour: '', practice: '', nearMiss: '', disclosed: '', practised: '', planned: '', product: '', run: '' }

// Many pages, each by itself: they are shared out among the workers.
test.describe.configure({ mode: 'parallel' })

test.beforeAll(async () => {
  kept.draft = (await aDraft('Ada', { title: 'Accessible draft' })).documentId
  kept.whole = (await aDraft('Greta', { body: example, overrides: exampleOverrides })).documentId
  kept.submission = (await aSubmission('Ada', { title: 'Accessible submission' })).documentId
  const release = await aRelease('Ada', { title: 'Accessible release' })
  kept.release = release.slug
  kept.releaseId = release.documentId
  kept.behaviour = (await aDraft('Ada', { kind: 'product_behaviour', body: behaviour })).documentId
  kept.practice = (await aDraft('Ada', { kind: 'update_practice', body: practice })).documentId
  kept.nearMiss = (await aDraft('Ada', { kind: 'near_miss', body: nearMiss })).documentId
  kept.disclosed = await seededAddress('product_behaviour')
  kept.practised = await seededAddress('update_practice')
  kept.changedId = (await aChangedPractice('Ada', 'Accessible practice')).documentId
  kept.planned = (await aReleasedPractice('Ada', { title: 'Accessible plan' })).slug
  kept.product = (await aProduct('Dmitri', `Accessible product ${test.info().workerIndex}`)).id
  kept.run = await aRun('June', kept.planned)
  kept.withdrawn = (await aWithdrawal('Ada', { title: 'Accessible withdrawal' })).slug
})

async function looksRight(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

const publicPages: [name: string, path: () => string, status?: number][] = [
  ['the front page', () => '/'],
  ...Object.values(kindDefinitions).map(({ path, shelf }): [string, () => string] => [`the list of ${shelf.many}`, () => `/${path}`]),
  ['a list that nothing matches', () => '/incidents?severity=S4&host_impact=data_loss'],
  ['a record', () => `/incidents/${kept.release}`],
  ['a behaviour disclosure', () => kept.disclosed],
  ['an update practice', () => kept.practised],
  ['a version of a record', () => `/incidents/${kept.release}/versions/1.0.0`],
  ['what changed with a version', () => `/incidents/${kept.release}/versions/1.0.0/changes`],
  ['the sheet of a record', () => `/incidents/${kept.release}/sheet`],
  ['a replay against a plan', () => `/practices/${kept.planned}/replay`],
  ['a replay of which something is unknown', () => `/practices/${kept.planned}/replay?case=panda-2015`],
  ['a replay that asks for a scenario', () => `/practices/${kept.planned}/replay?case=${kept.releaseId}&fails=some`],
  ['a saved run', () => `/runs/${kept.run}`],
  ['a vendor', () => '/vendors/northlight'],
  ['a product', () => '/vendors/northlight/products/northlight-sentry'],
  ['the guides', () => '/guides'],
  ...guideNames.map((name): [string, () => string] => [`the guide ${name}`, () => `/guides/${name}`]),
  ['what is not there', () => '/incidents/nothing-here-zzzzzz', 404],
  ['what was withdrawn', () => `/incidents/${kept.withdrawn}`, 410],
  ['the sign-in form', () => '/sign-in'],
]

for (const [name, path, status] of publicPages) {
  test(`anyone can use ${name}`, async ({ anyone }) => {
    const page = await anyone()
    if (status) page.complaints.expect(status, path())
    await looksRight(page, path())
  })
}

const deskPages: [who: string, name: string, path: () => string][] = [
  ['Ada', 'what waits', () => '/home'],
  ['Ada', 'the documents', () => '/desk'],
  ['Ada', 'the new document', () => '/desk/new'],
  ['Ada', 'the import', () => '/desk/import'],
  ['Ada', 'the overview of a draft', () => `/desk/${kept.draft}`],
  ['Ada', 'the overview of a release', () => `/desk/${kept.releaseId}`],
  ...sections.map((section): [string, string, () => string] => ['Greta', `the section ${section}`, () => `/desk/${kept.whole}/${section}`]),
  ['Ada', 'the drivers of a disclosure', () => `/desk/${kept.behaviour}/kernel`],
  ['Ada', 'filling in from driver files', () => `/desk/${kept.behaviour}/kernel/fill-in`],
  ['Ada', 'the rings of a practice', () => `/desk/${kept.practice}/rings`],
  ['Ada', 'the earlier texts of a section', () => `/desk/${kept.practice}/rings/earlier`],
  ['Ada', 'the files of a draft', () => `/desk/${kept.draft}/attachments`],
  ['Ada', 'a near miss', () => `/desk/${kept.nearMiss}`],
  ['Ada', 'the attribution of a near miss', () => `/desk/${kept.nearMiss}/attribution`],
  ['Ada', 'taking back a near miss', () => '/desk/take-back'],
  ['Ada', 'the profile', () => '/desk/profile'],
  ['Clara', 'the near misses', () => '/near-misses'],
  ['Ada', 'a section that is frozen', () => `/desk/${kept.submission}/notice`],
  ['Farid', 'the audience of a draft', () => `/desk/${kept.whole}/audience?section=timeline`],
  ['Farid', 'copying into a draft', () => `/desk/${kept.whole}/copy`],
  ['Ada', 'the audience of a release', () => `/desk/${kept.releaseId}/audience`],
  ...['public', 'community', 'oversight', 'bilateral'].map((level): [string, string, () => string] => ['Greta', `the ${level} preview`, () => `/desk/${kept.whole}/preview/${level}`]),
  ['Farid', 'the submission', () => `/desk/${kept.whole}/submit`],
  ['Ada', 'the release', () => `/desk/${kept.submission}/release`],
  ['Ada', 'the recall', () => `/desk/${kept.submission}/recall`],
  ['Ada', 'the withdrawal', () => `/desk/${kept.releaseId}/withdraw`],
  ['Ada', 'the discarding', () => `/desk/${kept.draft}/discard`],
  ['Ada', 'confirming a release unchanged', () => `/desk/${kept.releaseId}/confirm`],
  ['Ada', 'what a new version changes', () => `/desk/${kept.changedId}/changes`],
  ['Ivo', 'a new version under review', () => `/review/${kept.changedId}`],
  ['Ada', 'the history', () => `/desk/${kept.releaseId}/history`],
  ['Ada', 'the products', () => '/desk/products'],
  ['Dmitri', 'a product', () => `/desk/products/${kept.product}`],
  ['Ada', 'the people', () => '/people'],
  ['Ada', 'the account', () => '/account'],
  ['Ada', 'the way out', () => '/sign-out'],
  ['Ada', 'an own record', () => `/incidents/${kept.release}`],
  ['Ada', 'a replay against a draft', () => `/desk/${kept.practice}/replay`],
  ['Hana', 'a replay that can be saved', () => `/practices/${kept.planned}/replay`],
  ['Ivo', 'the review queue', () => '/review'],
  ['Ivo', 'a snapshot under review', () => `/review/${kept.submission}`],
  ['Hana', 'a snapshot at oversight', () => `/review/${kept.submission}`],
  ['June', 'the organisations', () => '/admin'],
  ['June', 'the people of an organisation', () => '/admin/organisations/northlight'],
  ['June', 'the lists of altitudes', () => '/admin/altitudes'],
  ['June', 'the documents of everybody', () => '/admin/documents'],
]

for (const [who, name, path] of deskPages) {
  test(`${who} can use ${name}`, async ({ as }) => {
    await looksRight(await as(who), path())
  })
}

const refusedForms: [who: string, name: string, path: () => string, refuse: (page: WatchedPage) => Promise<void>][] = [
  ['Ada', 'a new document', () => '/desk/new', page => page.getByRole('button', { name: 'Begin' }).click()],
  ['Ada', 'an import', () => '/desk/import', async page => {
    await page.getByRole('textbox', { name: 'Or its text' }).fill('{"bulkhead": "incident_postmortem", "schema_version": 1, "body": {"about": {"title": 5}, "nowhere": {}}}')
    await page.getByRole('button', { name: 'Import' }).click()
  }],
  ['Ada', 'a section', () => `/desk/${kept.draft}/notice`, async page => {
    await page.getByRole('textbox', { name: /^Workaround/ }).fill('{refused}')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
  }],
  ['Ada', 'a product', () => '/desk/products', page => page.getByRole('button', { name: 'Add product' }).click()],
  ['Ada', 'a person', () => '/people', page => page.getByRole('button', { name: 'Add person' }).click()],
  ['Ada', 'a password', () => '/account', page => page.getByRole('button', { name: 'Change password' }).click()],
  ['Ada', 'a change of audience', () => `/desk/${kept.draft}/audience`, page => page.getByRole('button', { name: 'Change the audience' }).click()],
  ['Ada', 'a submission', () => `/desk/${kept.draft}/submit`, async page => {
    await page.getByRole('radio', { name: 'Full report' }).check()
    await page.getByRole('button', { name: 'Submit' }).click()
  }],
  ['Ada', 'a confirmation', () => `/desk/${kept.releaseId}/confirm`, page => page.getByRole('button', { name: 'Confirm unchanged' }).click()],
  ['Ada', 'a withdrawal', () => `/desk/${kept.releaseId}/withdraw`, page => page.getByRole('button', { name: /^Withdraw/ }).click()],
  ['June', 'an organisation', () => '/admin', page => page.getByRole('button', { name: 'Create organisation' }).click()],
]

for (const [who, name, path, refuse] of refusedForms) {
  test(`${who} can read why ${name} was refused`, async ({ as }) => {
    const page = await as(who)
    await page.goto(path())
    await refuse(page)
    await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
}

test('anyone can read why signing in was refused', async ({ anyone }) => {
  const page = await anyone()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert', { name: 'You are not signed in' })).toBeVisible()
  await expectAccessible(page)
})

for (const [name, path, status] of publicPages.filter(([each]) => each !== 'the sign-in form')) {
  test(`${name}: JavaScript is neither sent nor needed`, async ({ anyone }) => {
    const page = await anyone({ javaScriptEnabled: false })
    if (status) page.complaints.expect(status, path())
    const answer = await page.goto(path())
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await answer?.text()).not.toMatch(/<script|as="script"|modulepreload/i)
    expect(answer?.headers()['content-security-policy']).not.toContain('script-src')
  })
}

test('on paper a record keeps its permanent address, its version and its handling label', async ({ anyone, baseURL }) => {
  const page = await anyone()
  for (const path of [`/incidents/${kept.release}`, `/incidents/${kept.release}/sheet`]) {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(`${baseURL}/incidents/${kept.release}/versions/1.0.0`).filter({ visible: true }).first()).toBeVisible()
    await expect(page.getByText('version 1.0.0').filter({ visible: true }).first()).toBeVisible()
    await expect(page.getByText('TLP:CLEAR').filter({ visible: true }).first()).toBeVisible()
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0)
  }
  const sheet = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  expect(sheet.match(/\/Type\s*\/Page\b(?!s)/g), 'the sheet is one page').toHaveLength(1)
})
