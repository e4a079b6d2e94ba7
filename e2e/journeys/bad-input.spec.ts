import { exportDocument } from '@/domain/exchange/export-document'
import type { DocumentBody } from '@/domain/kind-definition'
import { incidentPostMortem } from '@/kinds/incident-post-mortem/definition'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { expect, test } from '../fixtures'
import { aDraft } from '../given/documents'
import { refusals, save } from '../desk/section-form'

const title = 'Some answers could not be saved'
const asJson = (body: DocumentBody) => exportDocument(incidentPostMortem, { schemaVersion: 1, body, overrides: [] })

test.describe('an import', () => {
  test('names every error by its field path, and keeps what was pasted', async ({ as }) => {
    const page = await as('Ben')
    const text = asJson({
      ...noticeExample,
      about: { ...noticeExample['about'], title: 'x'.repeat(121) },
      notice: { ...noticeExample['notice'], host_impact: 'explodes', mood: 'good', state: null },
      preliminary: { ...noticeExample['preliminary'], started_at: { at: 'yesterday', precision: 'minute' } },
    })
    await page.goto('/desk/import')
    await page.getByRole('textbox', { name: 'Or its text' }).fill(text)
    await page.getByRole('button', { name: 'Import' }).click()
    const summary = await refusals(page, 'Nothing was imported')
    for (const path of ['about.title', 'notice.host_impact', 'notice.mood', 'notice.state', 'preliminary.started_at.at']) {
      await expect(summary.getByRole('link', { name: new RegExp(`^${path}: \\S`) })).toBeVisible()
    }
    await expect(page.getByRole('textbox', { name: 'Or its text' })).toHaveValue(text)
    await summary.getByRole('link').first().click()
    await expect(page.getByRole('textbox', { name: 'Or its text' })).toBeFocused()
  })

  test('of a broken file says where it breaks', async ({ as }) => {
    const page = await as('Ben')
    await page.goto('/desk/import')
    await page.getByLabel('A JSON file').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{\n  "bulkhead": "incident_postmortem",\n  "body": {,}\n}\n') })
    await page.getByRole('button', { name: 'Import' }).click()
    const summary = await refusals(page, 'Nothing was imported')
    await expect(summary).toContainText('Line 3, column 12: A member needs a name in double quotes.')
    await expect(page.getByRole('textbox', { name: 'Or its text' })).toHaveValue(/"body": \{,\}/)
  })

  test('with an expression in a narrative is refused at its line and column', async ({ as }) => {
    const page = await as('Ben')
    await page.goto('/desk/import')
    await page.getByRole('textbox', { name: 'Or its text' }).fill(asJson({ ...noticeExample, notice: { ...noticeExample['notice'], workaround: 'Restart.\n\nThen {process.exit(1)} it.' } }))
    await page.getByRole('button', { name: 'Import' }).click()
    await expect(await refusals(page, 'Nothing was imported')).toContainText(/notice\.workaround: Line 3, column 6: /)
  })

  test('of nothing says what to do', async ({ as }) => {
    const page = await as('Ben')
    await page.goto('/desk/import')
    await page.getByRole('button', { name: 'Import' }).click()
    await expect(await refusals(page, 'Nothing was imported')).toContainText('Choose a file, or paste its text.')
  })
})

test.describe('a section', () => {
  test('with an expression in a narrative is refused at the field, nothing typed is lost, and the signs can be kept as text', async ({ as }) => {
    const { documentId } = await aDraft('Ada', { title: 'An expression' })
    const page = await as('Ada')
    await page.goto(`/desk/${documentId}/notice`)
    const [workaround, summary] = [page.getByRole('textbox', { name: /^Workaround/ }), page.getByRole('textbox', { name: /^Summary/ })]
    await workaround.fill('Set the policy to {strict}.')
    await summary.fill('A short summary that is fine.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const errors = await refusals(page, title)
    await expect(workaround).toHaveValue('Set the policy to {strict}.')
    await expect(summary).toHaveValue('A short summary that is fine.')
    await errors.getByRole('link', { name: /Line 1, column 19/ }).click()
    await expect(workaround).toBeFocused()
    await expect(workaround).toHaveAttribute('aria-invalid', 'true')
    await page.getByRole('button', { name: 'Treat as text' }).click()
    await expect(workaround).not.toHaveValue('Set the policy to {strict}.')
    await save(page)
    await page.reload()
    await expect(summary).toHaveValue('A short summary that is fine.')
    await expect(workaround).toHaveValue(/Set the policy to .*strict/)
  })

  test('with a text that is too long is refused at the field, and nothing typed is lost', async ({ as }) => {
    const { documentId } = await aDraft('Ada', { title: 'A long title' })
    const page = await as('Ada')
    await page.goto(`/desk/${documentId}/about`)
    const long = 'A title that goes on and on. '.repeat(6).trim()
    await page.getByRole('textbox', { name: /^Title/ }).fill(long)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const errors = await refusals(page, title)
    await errors.getByRole('link', { name: /120 characters/ }).click()
    await expect(page.getByRole('textbox', { name: /^Title/ })).toBeFocused()
    await expect(page.getByRole('textbox', { name: /^Title/ })).toHaveValue(long)
  })

  test('with a date that is none and a number that is none is refused at both, and nothing typed is lost', async ({ as }) => {
    const { documentId } = await aDraft('Ada', { title: 'No date' })
    const page = await as('Ada')
    await page.goto(`/desk/${documentId}/preliminary`)
    const started = page.getByRole('group', { name: /^Started/ })
    await started.getByRole('textbox', { name: 'Date, YYYY-MM-DD' }).fill('2026-13-40')
    const low = page.getByRole('group', { name: /^How many are affected/ }).getByRole('textbox', { name: 'Low' })
    await low.fill('about three')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const errors = await refusals(page, title)
    await expect(errors.getByRole('link')).toHaveCount(2)
    await expect(started.getByRole('textbox', { name: 'Date, YYYY-MM-DD' })).toHaveValue('2026-13-40')
    await expect(low).toHaveValue('about three')
    await errors.getByRole('link').first().click()
    await expect(low).toBeFocused()
  })

  test('is refused without JavaScript too, with all that was typed', async ({ as }) => {
    const { documentId } = await aDraft('Ada', { title: 'No script' })
    const page = await as('Ada', { javaScriptEnabled: false })
    await page.goto(`/desk/${documentId}/notice`)
    await page.getByRole('textbox', { name: /^Workaround/ }).fill('Import <Gate/> now.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('alert', { name: title }).getByRole('link', { name: /Line 1, column 8/ })).toBeVisible()
    await expect(page.getByRole('textbox', { name: /^Workaround/ })).toHaveValue('Import <Gate/> now.')
  })
})

test.describe('what is missing for a step', () => {
  test('is listed by field: numbers and times out of order, and what is not answered', async ({ as }) => {
    const { documentId } = await aDraft('Ada', {
      title: 'Out of order',
      body: {
        ...noticeExample,
        notice: { ...noticeExample['notice'], workaround: undefined },
        preliminary: {
          ...noticeExample['preliminary'],
          impact_count: { low: 900, best: 347, high: 412, unit: 'hosts', method: 'measured', as_of: '2026-11-10' },
          became_aware_at: { at: '2026-11-08T08:33Z', precision: 'minute' },
        },
      },
    })
    const page = await as('Ada')
    await page.goto(`/desk/${documentId}`)
    await page.getByText(/Preliminary report: 3 missing/).click()
    const missing = page.getByRole('region', { name: /^Missing for the notice/ })
    await expect(missing).toContainText('The lowest figure comes first, then the best, then the highest.')
    await expect(missing).toContainText('“Became aware” is told as earlier than “Started”. Check both times.')
    await missing.getByRole('link', { name: 'Workaround' }).first().click()
    await expect(page.getByRole('textbox', { name: /^Workaround/ })).toBeFocused()
  })

  test('a document without a title is not begun, and the rest stays typed', async ({ as }) => {
    const page = await as('Ada')
    await page.goto('/desk/new')
    await page.getByRole('radio', { name: 'Incident post-mortem' }).check()
    await page.getByRole('textbox', { name: 'Another product' }).fill('Northlight Beacon')
    await page.getByRole('button', { name: 'Begin' }).click()
    const errors = await refusals(page, 'The document was not begun')
    await errors.getByRole('link', { name: 'Give it a title. You can change it later.' }).click()
    await expect(page.getByRole('textbox', { name: /^Title/ })).toBeFocused()
    await expect(page.getByRole('textbox', { name: 'Another product' })).toHaveValue('Northlight Beacon')
    await expect(page.getByRole('radio', { name: 'Incident post-mortem' })).toBeChecked()
  })
})
