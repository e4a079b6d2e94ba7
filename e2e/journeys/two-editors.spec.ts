import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { aDraft } from '../given/documents'
import { save, saveBar } from '../desk/section-form'

const adas = 'Ada: the content reached our early-access ring only, and was taken back after 41 minutes.'
const bens = 'Ben: content 1842 closed spreadsheet programs on 347 hosts.'
const adasWorkaround = 'Ada: reconnect the host.'

const summaryOf = (page: Page) => page.getByRole('textbox', { name: /^Summary/ })
const workaroundOf = (page: Page) => page.getByRole('textbox', { name: /^Workaround/ })

async function chooseBetween(page: Page, texts: { label: string; mine: string; theirs: string; choose: 'Keep mine' | 'Take theirs' }): Promise<void> {
  const place = page.getByRole('region', { name: texts.label, exact: true })
  await expect(place.getByRole('region', { name: 'Yours' })).toContainText(texts.mine)
  await expect(place.getByRole('region', { name: 'Theirs (Ada Moreno)' })).toContainText(texts.theirs)
  await place.getByRole('radio', { name: texts.choose }).check()
}

for (const javaScriptEnabled of [true, false]) {
  test(`of two editors on one section the second is shown both texts and loses nothing, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ as }) => {
    const { documentId } = await aDraft('Ada', { title: 'Two editors' })
    const [ada, ben] = [await as('Ada', { javaScriptEnabled }), await as('Ben', { javaScriptEnabled })]
    for (const page of [ada, ben]) await page.goto(`/desk/${documentId}/notice`)

    await summaryOf(ada).fill(adas)
    await workaroundOf(ada).fill(adasWorkaround)
    await save(ada)

    ben.complaints.expect(409, '/api/desk/sections')
    await summaryOf(ben).fill(bens)
    if (javaScriptEnabled) await expect(saveBar(ben)).toContainText(/Ada Moreno saved this section at .* Your text is kept here/)
    await ben.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(ben.getByText('Ada Moreno saved this section after you opened it')).toBeVisible()

    await ben.getByRole('button', { name: 'Save what I chose' }).click()
    await expect(ben.getByRole('link', { name: /Choose one of the two texts/ }).first(), 'a choice is demanded at each place').toBeVisible()
    await chooseBetween(ben, { label: 'Summary', mine: bens, theirs: adas, choose: 'Keep mine' })
    await chooseBetween(ben, { label: 'Workaround', mine: 'sentryctl content refresh', theirs: adasWorkaround, choose: 'Take theirs' })
    await ben.getByRole('button', { name: 'Save what I chose' }).click()
    await expect(summaryOf(ben)).toHaveValue(bens)

    await ada.goto(`/desk/${documentId}/notice`)
    await expect(summaryOf(ada)).toHaveValue(bens)
    await expect(workaroundOf(ada)).toHaveValue(adasWorkaround)
  })
}

test('two editors on different sections do not meet', async ({ as }) => {
  const { documentId } = await aDraft('Ada', { title: 'Two sections' })
  const [ada, ben] = [await as('Ada'), await as('Ben')]
  await ada.goto(`/desk/${documentId}/notice`)
  await ben.goto(`/desk/${documentId}/about`)
  await summaryOf(ada).fill(adas)
  await ben.getByRole('textbox', { name: /^Title/ }).fill('Two sections, renamed')
  await save(ada)
  await save(ben)
  await ada.goto(`/desk/${documentId}`)
  await expect(ada.getByRole('heading', { level: 1, name: 'Two sections, renamed' })).toBeVisible()
})
