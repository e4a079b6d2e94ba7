import { example, exampleOverrides } from '@/kinds/incident-post-mortem/example'
import { expect, test } from './fixtures'
import { aDraft, aRelease, aSubmission, aWithdrawal } from './given/documents'

const kept = { draft: '', whole: '', submission: '', release: '', releaseId: '', withdrawn: '' }

test.beforeAll(async () => {
  kept.draft = (await aDraft('Ada', { title: 'Northlight Security: Sentry 5.3 restarts hosts' })).documentId
  kept.whole = (await aDraft('Greta', { body: example, overrides: exampleOverrides })).documentId
  kept.submission = (await aSubmission('Clara', { title: 'Harbour Endpoint: driver 9.1 blocks the network' })).documentId
  const release = await aRelease('Elif', { title: 'Microsoft Defender: signature 1.403 deletes shortcuts' })
  kept.release = release.slug
  kept.releaseId = release.documentId
  kept.withdrawn = (await aWithdrawal('Clara', { title: 'Harbour Endpoint: filed by mistake' })).slug
})

const pages: [name: string, who: string | null, path: () => string][] = [
  ['front', null, () => '/'],
  ['incidents', null, () => '/incidents'],
  ['record', null, () => `/incidents/${kept.release}`],
  ['sheet', null, () => `/incidents/${kept.release}/sheet`],
  ['withdrawn', null, () => `/incidents/${kept.withdrawn}`],
  ['not-found', null, () => '/incidents/nothing-here'],
  ['vendor', null, () => '/vendors/northlight'],
  ['guides', null, () => '/guides'],
  ['guide', null, () => '/guides/who-may-read-what'],
  ['sign-in', null, () => '/sign-in'],
  ['home', 'Ada', () => '/home'],
  ['desk', 'Ada', () => '/desk'],
  ['new', 'Ada', () => '/desk/new'],
  ['import', 'Ada', () => '/desk/import'],
  ['overview', 'Ada', () => `/desk/${kept.draft}`],
  ['section-notice', 'Ada', () => `/desk/${kept.draft}/notice`],
  ['section-timeline', 'Greta', () => `/desk/${kept.whole}/timeline`],
  ['audience', 'Farid', () => `/desk/${kept.whole}/audience?section=timeline`],
  ['preview-public', 'Greta', () => `/desk/${kept.whole}/preview/public`],
  ['submit', 'Farid', () => `/desk/${kept.whole}/submit`],
  ['release', 'Clara', () => `/desk/${kept.submission}/release`],
  ['withdraw', 'Elif', () => `/desk/${kept.releaseId}/withdraw`],
  ['people', 'Ada', () => '/people'],
  ['account', 'Ada', () => '/account'],
  ['review', 'Ivo', () => '/review'],
  ['review-snapshot', 'Hana', () => `/review/${kept.submission}`],
  ['admin', 'June', () => '/admin'],
  ['admin-documents', 'June', () => '/admin/documents'],
]

for (const [name, who, path] of pages) {
  test(`${name} at three widths, light and dark`, async ({ as, anyone }) => {
    const page = who === null ? await anyone() : await as(who)
    for (const status of [404, 410]) page.complaints.expect(status, /^\/incidents\//)
    for (const width of [360, 1280, 2000]) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(path())
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.screenshot({ path: `test-results/screens/${name}-${width}-${colorScheme}.png`, fullPage: true })
      }
    }
  })
}
