import type { Page } from '@playwright/test'
import { asUtf16, bytesOf, calloutInf, elamInf, fltmcFilters, malformedInf, minifilterInf } from '@/domain/drivers/testing/driver-files'
import type { DocumentBody } from '@/domain/kind-definition'
import { openEntry, refusals, save } from '../desk/section-form'
import { expect, test } from '../fixtures'
import { aDraft } from '../given/documents'

const file = (name: string, content: string | Uint8Array) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(typeof content === 'string' ? bytesOf(content) : content) })
// An altitude that Microsoft's list allocates to somebody else.
const ofAnother = minifilterInf.replace('"361020.5"', '"328010"')
const three = [file('nlsentry.inf', asUtf16(ofAnother, 'le')), file('nlelam.inf', elamInf), file('nlwfp.inf', calloutInf)]

async function aDisclosure(kernel: DocumentBody[string] = {}) {
  const { documentId } = await aDraft('Ada', { kind: 'product_behaviour', body: { kernel }, title: 'Northlight Sentry' })
  return `/desk/${documentId}`
}

async function send(page: Page, files: ReturnType<typeof file>[]): Promise<void> {
  await page.getByLabel('Files').setInputFiles(files)
  await page.getByRole('button', { name: 'Read the files' }).click()
}

const found = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })
const mismatch = 'allocates 328010 to WdFilter.sys, Microsoft, and not to nlsentry.sys.'

for (const javaScriptEnabled of [true, false]) {
  test(`three driver files fill in three drivers, and a mismatch of altitudes is shown without keeping anybody, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ as }) => {
    const address = await aDisclosure({ drivers: [{ row: 'aaaaaaaa', file_name: 'NLSENTRY.SYS', start_type: 'demand' }] })
    const page = await as('Ada', { javaScriptEnabled })
    await page.goto(`${address}/kernel`)
    await page.getByRole('textbox', { name: /^What it is for/ }).fill('Watches what happens to files.')
    await page.getByRole('button', { name: 'Fill in from driver files' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Fill in from driver files' })).toBeVisible()

    await send(page, three)
    await expect(page.getByRole('table', { name: 'What the files say: 3 kernel drivers' })).toBeVisible()
    await expect(found(page, 'nlelam.sys')).toContainText('Early-launch antimalware (ELAM)')
    await expect(found(page, 'nlwfp.sys')).toContainText('For x64, arm64')
    await expect(found(page, 'nlsentry.sys')).toContainText('There now: On demand. In the files: At boot.')
    await expect(found(page, 'nlsentry.sys')).toContainText(mismatch)
    await page.getByRole('checkbox', { name: 'Replace When it starts' }).check()
    await page.getByRole('button', { name: 'Fill in what is chosen' }).click()

    const written = page.getByRole('status').filter({ hasText: 'Your files filled in' })
    await expect(written.getByRole('link')).toHaveText(['Kernel components', 'User-mode components'])
    await written.getByRole('link', { name: 'Kernel components' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Kernel components' })).toBeVisible()
    const first = page.getByRole('listitem').filter({ hasText: /^1NLSENTRY/ })
    await openEntry(first)
    await expect(first.getByRole('radio', { name: 'At boot' })).toBeChecked()
    await expect(first.getByRole('textbox', { name: /^What it is for/ })).toHaveValue('Watches what happens to files.')
    await expect(first.getByRole('textbox', { name: /^Altitudes/ })).toHaveValue('389990\n328010')
    await expect(first).toContainText('allocates 328010 to WdFilter.sys, Microsoft, and not to NLSENTRY.SYS.')
    await expect(page.getByRole('listitem').filter({ hasText: /^3nlwfp/ })).toHaveCount(1)

    await save(page)
    await page.goto(`${address}/preview/public`)
    await expect(page.getByText(/Microsoft’s list of .+ allocates 328010 to WdFilter.sys/)).toBeVisible()
  })

  test(`a malformed file is refused with line and reason, and the others are read, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ as }) => {
    const page = await as('Ada', { javaScriptEnabled })
    await page.goto(`${await aDisclosure()}/kernel/fill-in`)
    await send(page, [file('good.inf', elamInf), file('bad.inf', malformedInf), file('nlelam.sys', new Uint8Array([0x4d, 0x5a, 0x90, 0]))])
    const summary = javaScriptEnabled ? await refusals(page, '2 files were refused') : page.getByRole('alert', { name: '2 files were refused' })
    await expect(summary).toContainText('bad.inf, line 4: This section name is not closed with ].')
    await expect(summary).toContainText('nlelam.sys, line 1: This is not text: it holds control characters.')
    await expect(found(page, 'nlelam.sys')).toContainText('New entry')
  })
}

test('files that are too large together are not sent', async ({ as }) => {
  const page = await as('Ada')
  await page.goto(`${await aDisclosure()}/kernel/fill-in`)
  await send(page, [file('large.inf', new Uint8Array(1_300_000).fill(0x3b))])
  await expect(await refusals(page, 'Nothing was sent')).toContainText('larger than the 1.2 MB')
})

test('of what fltmc lists, Windows’ own filters are left for the author to choose, and services fill in a list of their own, with no driver chosen', async ({ as }) => {
  const page = await as('Ada')
  const address = await aDisclosure()
  await page.goto(`${address}/kernel/fill-in`)
  await send(page, [file('filters.txt', fltmcFilters), file('nlwfp.inf', calloutInf)])
  await expect(page.getByRole('checkbox', { name: 'WdFilter.sys' })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'nlsentry.sys' })).toBeChecked()
  await expect(found(page, 'nlagent')).toContainText('Runs as: LocalSystem')
  const [drivers, services] = [page.getByRole('table', { name: /kernel drivers/ }), page.getByRole('table', { name: /1 service/ })]
  for (const checkbox of await drivers.getByRole('checkbox').all()) await checkbox.uncheck()
  await expect(services.getByRole('checkbox', { name: 'nlagent' })).toBeChecked()
  await page.getByRole('button', { name: 'Fill in what is chosen' }).click()
  const written = page.getByRole('status').filter({ hasText: 'Your files filled in' })
  await expect(written.getByRole('link')).toHaveText(['User-mode components'])
  await written.getByRole('link').click()
  await expect(page.getByRole('listitem').filter({ hasText: /^1nlagent/ })).toHaveCount(1)
  await page.getByRole('button', { name: 'Fill in from driver files' }).click()
  await send(page, [file('nlwfp.inf', calloutInf)])
  await expect(found(page, 'nlagent')).toContainText('Holds nothing new')
  await expect(page.getByRole('table').first()).toHaveAccessibleName('What the files say: 1 service')
})

test('whoever saved in the meantime loses nothing, and the author looks again', async ({ as }) => {
  const address = await aDisclosure({ drivers: [{ row: 'aaaaaaaa', file_name: 'nlother.sys' }] })
  const [ada, ben] = [await as('Ada'), await as('Ben')]
  await ada.goto(`${address}/kernel/fill-in`)
  await send(ada, three)
  await ben.goto(`${address}/kernel`)
  await ben.getByRole('textbox', { name: /^What it is for/ }).fill('Ben’s words.')
  await save(ben)
  await ada.getByRole('checkbox', { name: 'nlwfp.sys' }).uncheck()
  await ada.getByRole('button', { name: 'Fill in what is chosen' }).click()
  await expect(await refusals(ada, 'Nothing was filled in')).toContainText('Ben Okafor saved this section in the meantime.')
  await expect(ada.getByRole('checkbox', { name: 'nlwfp.sys' })).not.toBeChecked()
  await ada.getByRole('button', { name: 'Fill in what is chosen' }).click()
  await ada.getByRole('status').getByRole('link', { name: 'Kernel components' }).click()
  await expect(ada.getByRole('listitem').filter({ hasText: /^3nlelam/ })).toHaveCount(1)
})

test('a Microsoft admin imports a newer list, which every check then names by its day', async ({ as, anyone }) => {
  const page = await as('June')
  await page.goto('/admin/altitudes')
  await page.getByLabel('The list').setInputFiles(file('list.csv', 'driver_file,altitude,company,load_order_group\nnlsentry.sys,tall,Northlight Security,FSFilter Top\n'))
  await page.getByLabel('As of').fill('2026-11-01')
  await page.getByRole('textbox', { name: 'Where it is from' }).fill('A test')
  await page.getByRole('button', { name: 'Import the list' }).click()
  await expect(await refusals(page, 'Nothing was imported')).toContainText('Line 2: “tall” is not an altitude.')
  await page.getByLabel('The list').setInputFiles(file('groups.csv', 'load_order_group,altitude_range,description\nFSFilter Top,400000-409999,x\n'))
  await page.getByLabel('As of').fill('2020-01-01')
  await page.getByRole('button', { name: 'Import the list' }).click()
  await expect(page.getByText('Imported: 1 load-order groups as of 1 January 2020')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '1 Jan' })).toContainText('No')
  const outsider = await anyone()
  await outsider.goto('/admin/altitudes')
  await expect(outsider).toHaveURL(/sign-in/)
})
