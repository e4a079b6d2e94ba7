import { refusals } from '../desk/section-form'
import { expect, test } from '../fixtures'
import { aProduct } from '../given/documents'

test('a profile that is refused keeps what was typed, for the next attempt to save', async ({ as }) => {
  const page = await as('Elif')
  await page.goto('/desk/profile')
  await page.getByRole('textbox', { name: /^Contact at any hour/ }).fill('Defender incident bridge')
  const statusPage = page.getByRole('textbox', { name: /^Status page/ })
  await statusPage.fill('http://status.defender.example/')
  await page.getByRole('button', { name: 'Save profile' }).click()
  await expect((await refusals(page, 'The profile was not saved')).getByRole('link')).toHaveText(['Give an address that starts with https://.'])
  await statusPage.fill('https://status.defender.example/')
  await page.getByRole('button', { name: 'Save profile' }).click()
  await expect(page).toHaveURL(/done=saved/)
  await expect(page.getByRole('textbox', { name: /^Contact at any hour/ })).toHaveValue('Defender incident bridge')
  await expect(statusPage).toHaveValue('https://status.defender.example/')
})

for (const javaScriptEnabled of [true, false]) {
  test(`what was typed over what is kept of a product stays until it is saved, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({ as }) => {
    const name = `Defender Bad Input ${javaScriptEnabled ? 'with' : 'without'} script`
    await aProduct('Elif', name, { family: 'Defender family', releaseNotesUrl: 'https://defender.example/releases' })
    const page = await as('Elif', { javaScriptEnabled })
    await page.goto('/desk/products')
    await page.getByRole('link', { name }).click()
    const button = page.getByRole('button', { name: 'Save product' })
    const [family, releaseNotes] = [page.getByRole('textbox', { name: /^Family/ }), page.getByRole('textbox', { name: /^Page with release notes/ })]
    await family.fill('')
    await releaseNotes.fill('http://defender.example/')
    for (let times = 0; times < 2; times++) {
      const answered = page.waitForResponse((response) => response.request().method() === 'POST')
      await button.click()
      await answered
      // While the answer is not drawn the button says “Saving…”, and nothing can be typed.
      await expect(button).toBeVisible()
      await expect(page.getByRole('alert', { name: 'The product was not changed' })).toBeVisible()
      await expect(releaseNotes).toHaveValue('http://defender.example/')
      await expect(family).toHaveValue('')
    }
    await releaseNotes.fill('https://defender.example/notes')
    await button.click()
    await expect(page.getByRole('status')).toContainText('Product changed')
    await expect(page.getByRole('row', { name })).toContainText(/None given.*https:\/\/defender\.example\/notes/)
  })
}
