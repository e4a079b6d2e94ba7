import { expect, test } from '../fixtures'
import { aDraft } from '../given/documents'
import { save } from '../desk/section-form'

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`entries that were removed or filled in are put right step by step, and what was typed since stays, ${how} JavaScript`, async ({ as }) => {
    const { documentId } = await aDraft('Ada', { title: 'Undo' })
    const page = await as('Ada', { javaScriptEnabled })
    await page.goto(`/desk/${documentId}/preliminary`)
    const terms = page.getByRole('group', { name: /^Condition/ }).getByRole('textbox', { name: /^Is( \(required\))?$/ })
    const axis = page.getByRole('textbox', { name: /^Is( \(required\))?$/ })
    await expect(axis).toHaveCount(2)
    await axis.first().fill('Typed, never saved.')
    await page.getByRole('button', { name: /^Remove The condition, term by term, 1/ }).click()
    await expect(terms.or(axis)).toHaveCount(1)
    await axis.first().fill('Typed since.')
    await page.getByRole('button', { name: 'Undo: An entry was removed' }).click()
    await expect(page.getByText('Undone: an entry was removed')).toBeVisible()
    await expect(axis.first()).toHaveValue('Typed, never saved.')
    await expect(axis.last()).toHaveValue('Typed since.')
    await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0)
    await save(page)
  })

  test(`what a colleague wrote over is brought back by hand, ${how} JavaScript`, async ({ as }) => {
    const { documentId } = await aDraft('Ada', { title: 'Earlier texts' })
    const [ada, ben] = [await as('Ada', { javaScriptEnabled }), await as('Ben', { javaScriptEnabled })]
    await ben.goto(`/desk/${documentId}/notice`)
    await ben.getByRole('textbox', { name: /^Summary/ }).fill('Ben wrote over it.')
    await save(ben)

    await ada.goto(`/desk/${documentId}/notice`)
    await ada.getByRole('link', { name: 'Earlier texts of this section' }).click()
    await expect(ada.getByRole('heading', { level: 1, name: 'Earlier texts: Notice' })).toBeVisible()
    const summary = ada.getByRole('region', { name: 'Summary', exact: true })
    await expect(summary.getByRole('region', { name: 'Now' })).toContainText('Ben wrote over it.')
    await expect(summary.getByRole('region', { name: 'Then' })).toContainText('took a macro library for ransomware')
    await ada.getByRole('button', { name: /^Back to what was saved at/ }).click()
    await expect(ada.getByText('The earlier text stands here again')).toBeVisible()
    await expect(ada.getByRole('textbox', { name: /^Summary/ })).toHaveValue(/took a macro library for ransomware/)
    await ada.getByRole('link', { name: 'Earlier texts of this section' }).click()
    await expect(ada.getByRole('navigation', { name: 'Earlier texts' }).getByRole('link')).toHaveCount(2)
  })
}
