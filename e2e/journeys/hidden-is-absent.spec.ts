import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../fixtures'
import { kindDefinitions } from '@/kinds/schemas'
import { aDraft, aProduct, aRelease, aSubmission } from '../given/documents'

// The time differs from answer to answer; nothing else may.
const differs = ['date']

async function answerOf(request: APIRequestContext, path: string, headers: Record<string, string> = {}) {
  const answer = await request.get(path, { maxRedirects: 0, headers })
  return {
    status: answer.status(),
    headers: answer.headersArray().filter(({ name }) => !differs.includes(name.toLowerCase())),
    body: (await answer.body()).toString('utf8'),
  }
}

async function sameAnswers(request: APIRequestContext, hidden: string, random: string, headers?: Record<string, string>): Promise<void> {
  const answer = await answerOf(request, hidden, headers)
  expect(answer, `${hidden} and ${random}`).toEqual(await answerOf(request, random, headers))
  expect(answer.status).toBe(404)
}

test('a document that is open to the community only is, to the public, not there', async ({ anyone, as }) => {
  const { slug } = await aRelease('Ada', { title: 'Northlight: for the community', widest: 'community' })
  const { request } = (await anyone()).context()
  const absent = 'northlight-for-the-community-zzzzzz'
  for (const form of ['', '.json', '/sheet', '/versions/1.0.0', '/versions/1.0.0.json']) await sameAnswers(request, `/incidents/${slug}${form}`, `/incidents/${absent}${form}`)
  await sameAnswers(request, `/incidents/${slug}`, `/incidents/${absent}`, { accept: 'application/json' })

  const clara = await as('Clara')
  const answer = await clara.goto(`/incidents/${slug}`)
  expect(answer?.status(), 'another vendor is of the community').toBe(200)
})

test('a record stands on the shelf of its kind only, and only kinds have shelves', async ({ anyone }) => {
  const { slug } = await aRelease('Ada', { title: 'Northlight: on one shelf' })
  const { request } = (await anyone()).context()
  for (const { path } of Object.values(kindDefinitions)) {
    expect((await request.get(`/${path}`)).status(), path).toBe(200)
    if (path === 'incidents') continue
    for (const form of ['', '.json', '/versions/1.0.0']) await sameAnswers(request, `/${path}/${slug}${form}`, `/${path}/nothing-here-zzzzzz${form}`)
  }
  for (const inside of ['/shelves/incidents', '/twins/incidents', '/tables/incidents']) await sameAnswers(request, inside, '/nothing-here')
})

test('a product that only the community may read of is, to the public, not there', async ({ anyone, as }) => {
  const { id } = await aProduct('Ada', 'Northlight Inside')
  await aRelease('Ada', { title: 'Northlight: about a product', widest: 'community', product: { id, name: 'Northlight Inside' } })
  const { request } = (await anyone()).context()
  const [hidden, absent] = ['/vendors/northlight/products/northlight-inside', '/vendors/northlight/products/northlight-absent']
  for (const form of ['', '.json']) await sameAnswers(request, `${hidden}${form}`, `${absent}${form}`)
  await sameAnswers(request, hidden, absent, { accept: 'application/json' })
  expect(await (await request.get('/vendors/northlight')).text()).not.toContain('Northlight Inside')

  const clara = await as('Clara')
  await clara.goto(hidden)
  await expect(clara.getByRole('heading', { level: 1, name: 'Northlight Inside' })).toBeVisible()
})

test('what a list exports is what it shows, for the public and for a member', async ({ anyone, as }) => {
  const { title } = await aRelease('Ada', { title: 'Northlight: exported to members', widest: 'community' })
  for (const [page, there] of [[await anyone(), false], [await as('Clara'), true]] as const) {
    for (const form of ['.csv', '.json']) expect((await (await page.context().request.get(`/incidents${form}`)).text()).includes(title), form).toBe(there)
    await page.goto('/incidents')
    await expect(page.getByRole('link', { name: title })).toHaveCount(there ? 1 : 0)
  }
})

test('a draft is not there for other vendors, reviewers and admins', async ({ as }) => {
  const { documentId } = await aDraft('Ada', { title: 'Nobody else reads this' })
  for (const firstName of ['Clara', 'Elif', 'Hana', 'Ivo', 'June']) {
    const { request } = (await as(firstName)).context()
    for (const page of ['', '/notice', '/audience', '/preview/public', '/submit', '/release', '/withdraw', '/history']) {
      await sameAnswers(request, `/desk/${documentId}${page}`, `/desk/BH-PM-2026-ZZZZZZ${page}`)
    }
    await sameAnswers(request, `/review/${documentId}`, '/review/BH-PM-2026-ZZZZZZ')
    await sameAnswers(request, `/api/desk/documents/${documentId}`, '/api/desk/documents/BH-PM-2026-ZZZZZZ')
  }
})

test('a submission is there for reviewers, and for nobody else', async ({ as }) => {
  const { documentId } = await aSubmission('Ada', { title: 'Under review only' })
  for (const firstName of ['Clara', 'Elif', 'June']) {
    await sameAnswers((await as(firstName)).context().request, `/review/${documentId}`, '/review/BH-PM-2026-ZZZZZZ')
  }
  for (const firstName of ['Hana', 'Ivo']) {
    const page = await as(firstName)
    await page.goto(`/review/${documentId}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Under review only' })).toBeVisible()
  }
})

test('an admin knows of a submission, and reads no title of it', async ({ as }) => {
  const { documentId } = await aSubmission('Ada', { title: 'Not even its title' })
  const page = await as('June')
  await page.goto('/admin/documents')
  await expect(page.getByRole('row', { name: documentId })).toContainText('Submitted')
  for (const path of ['/admin/documents', `/review/${documentId}`, '/home']) {
    const answer = await page.context().request.get(path)
    expect(await answer.text(), path).not.toContain('Not even its title')
  }
})

test('desk addresses tell the public nothing of what is behind them', async ({ anyone }) => {
  const { documentId } = await aDraft('Ada', { title: 'Not for the public' })
  const page = await anyone()
  for (const id of [documentId, 'BH-PM-2026-ZZZZZZ']) {
    await page.goto(`/desk/${id}`)
    await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(`/desk/${id}`)}`)
  }
})
