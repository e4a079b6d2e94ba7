import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { aDraft } from '../given/documents'
import { longTimeline } from '../given/long-timeline'
import { openEntry, save, saveBar, savedByItself } from '../desk/section-form'

const pages = (page: Page) => page.getByRole('group', { name: 'Pages of Timeline' })

/** One entry of the timeline, by its number in the list; opened, so that it can be written in. */
async function entry(page: Page, number: number): Promise<Locator> {
  const row = page.getByRole('listitem').filter({ hasText: new RegExp(`^${number}(Something else|New entry)`) })
  await expect(row).toBeVisible()
  await openEntry(row)
  return row
}

const told = async (page: Page, number: number) => (await entry(page, number)).getByRole('textbox', { name: 'What happened' })

for (const javaScriptEnabled of [true, false]) {
  test(`a list of sixty-five is worked on page by page and nothing typed is left behind, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ as }) => {
    const { documentId } = await aDraft('Ada', { title: 'Long timeline', body: longTimeline(65) })
    const page = await as('Ada', { javaScriptEnabled })
    await page.goto(`/desk/${documentId}/timeline`)
    await expect(pages(page)).toContainText('Entries 1 to 20 of 65')
    await (await told(page, 20)).fill('Twenty, changed.')

    await page.getByRole('button', { name: 'Next entries of Timeline' }).first().click()
    await expect(pages(page)).toContainText('Entries 21 to 40 of 65')
    await expect(await told(page, 21)).toHaveValue('Event 21.')
    await (await entry(page, 21)).getByRole('button', { name: /^Move up/ }).click()
    await expect(await told(page, 20)).toHaveValue('Event 21.')
    await expect(await told(page, 21), 'the row before the page was drawn in').toHaveValue('Twenty, changed.')
    await save(page)

    await pages(page).getByRole('textbox', { name: 'Find in Timeline' }).fill('65')
    await pages(page).getByRole('button', { name: 'Find in Timeline' }).click()
    await expect(pages(page)).toContainText('Entries 61 to 65 of 65')
    await page.getByRole('button', { name: 'Add to: Timeline' }).click()
    await (await told(page, 66)).fill('The last one.')
    await (await entry(page, 66)).getByRole('combobox', { name: 'Event' }).selectOption('Something else')
    await (await entry(page, 61)).getByRole('button', { name: /^Remove/ }).click()
    await save(page)

    await page.goto(`/desk/${documentId}/timeline?rows=events:1:event+2`)
    await expect(pages(page)).toContainText('Entries 1 to 10 of 10 that hold “event 2”')
    await expect(page.getByRole('button', { name: /^Move/ })).toHaveCount(0)
    await pages(page).getByRole('button', { name: 'Show every entry' }).click()
    await expect(pages(page)).toContainText('Entries 1 to 20 of 65')
    await expect(await told(page, 20)).toHaveValue('Event 21.')
    await page.goto(`/desk/${documentId}/timeline?rows=events:4`)
    await expect(await told(page, 61)).toHaveValue('Event 62.')
    await expect(await told(page, 65)).toHaveValue('The last one.')
  })
}

test('two editors on two pages of one list are told only of what is on their page', async ({ as }) => {
  const { documentId } = await aDraft('Ada', { title: 'Two pages', body: longTimeline(65) })
  const [ada, ben] = [await as('Ada'), await as('Ben')]
  await ada.goto(`/desk/${documentId}/timeline`)
  await ben.goto(`/desk/${documentId}/timeline?rows=events:2`)
  await (await told(ada, 1)).fill('Ada on the first page.')
  await save(ada)
  ben.complaints.expect(409, '/api/desk/sections')
  await (await told(ben, 21)).fill('Ben on the second page.')
  await expect(saveBar(ben)).toContainText(/Ada Moreno saved this section/)
  await ben.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(ben.getByText(/They differ in one place/)).toBeVisible()
  await ben.getByRole('radio', { name: 'Keep mine' }).check()
  await ben.getByRole('button', { name: 'Save what I chose' }).click()
  await expect(await told(ben, 21)).toHaveValue('Ben on the second page.')
  await ada.goto(`/desk/${documentId}/timeline`)
  await expect(await told(ada, 1)).toHaveValue('Ada on the first page.')
})

test('what is missing in an entry leads to the page that it stands on, and from there to its audience', async ({ as }) => {
  const body = longTimeline(65)
  const events = (body['timeline']?.['events'] ?? []) as Record<string, unknown>[]
  delete events[44]?.['when']
  const { documentId } = await aDraft('Ada', { title: 'Missing far down', body })
  const page = await as('Ada')
  await page.goto(`/desk/${documentId}`)
  await page.getByRole('link', { name: 'Timeline, 45: When' }).first().click()
  await expect(pages(page)).toContainText('Entries 41 to 60 of 65')
  await (await entry(page, 45)).getByRole('textbox', { name: /^Date/ }).fill('2026-11-09')
  await savedByItself(page)
  await (await entry(page, 45)).getByRole('link', { name: 'See or change the audience of What happened' }).click()
  const audience = page.getByRole('navigation', { name: 'Pages of Timeline' })
  await expect(audience).toContainText('Entries 41 to 60 of 65')
  await audience.getByRole('link', { name: 'Next' }).click()
  await expect(audience).toContainText('Entries 61 to 65 of 65')
})
