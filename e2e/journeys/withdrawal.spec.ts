import { expect, test } from '../fixtures'
import { aRelease } from '../given/documents'
import { refusals } from '../desk/section-form'

const reason = 'It names a product that was not affected.'

test('a withdrawn document leaves its title, its dates and the reason, everywhere', async ({ as, anyone }) => {
  const { slug, documentId, title } = await aRelease('Clara', { title: 'Harbour: soon withdrawn' })
  const [clara, reader] = [await as('Clara'), await anyone({ javaScriptEnabled: false })]
  const { request } = reader.context()
  const addresses = [`/incidents/${slug}`, `/incidents/${slug}/versions/1.0.0`]
  await expect(async () => expect((await request.get('/releases.atom')).text()).resolves.toContain(title)).toPass({ timeout: 20_000 })
  for (const path of addresses) expect((await reader.goto(path))?.status()).toBe(200)
  await reader.goto('/incidents')
  await expect(reader.getByRole('link', { name: title })).toBeVisible()

  await clara.goto(`/desk/${documentId}`)
  await clara.getByRole('link', { name: 'Withdraw', exact: true }).click()
  await clara.getByRole('button', { name: 'Withdraw every version' }).click()
  const summary = await refusals(clara, 'Nothing was withdrawn')
  await summary.getByRole('link').click()
  await expect(clara.getByRole('textbox', { name: /^Reason/ })).toBeFocused()
  await clara.getByRole('textbox', { name: /^Reason/ }).fill(reason)
  await clara.getByRole('button', { name: 'Withdraw every version' }).click()
  await expect(clara.getByRole('status').filter({ hasText: 'Withdrawn.' })).toBeVisible()

  for (const path of addresses) reader.complaints.expect(410, path)
  await expect(async () => {
    for (const path of [...addresses, ...addresses.map(each => `${each}.json`)]) expect((await request.get(path)).status(), path).toBe(410)
    for (const path of ['/', '/incidents', '/incidents.json', '/vendors/harbour', '/releases.atom']) expect(await (await request.get(path)).text(), path).not.toContain(title)
  }).toPass({ timeout: 20_000, intervals: [200] })

  for (const path of addresses) {
    await reader.goto(path)
    const main = reader.getByRole('main')
    await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(main).toContainText(reason)
    await expect(main).toContainText('Harbour Endpoint')
    await expect(main).not.toContainText('macro library')
    const twin = (await (await request.get(`${path}.json`)).json()) as { withdrawal: object }
    expect(twin.withdrawal).toMatchObject({ title, reason })
    expect(JSON.stringify(twin)).not.toContain('macro library')
  }

  await clara.goto(`/incidents/${slug}`)
  await expect(clara.getByRole('main')).toContainText('Your organisation withdrew this document.')
  await expect(clara.getByRole('main')).toContainText('macro library')
  const ada = await as('Ada')
  ada.complaints.expect(410, `/incidents/${slug}`)
  expect((await ada.goto(`/incidents/${slug}`))?.status(), 'other members find it withdrawn too').toBe(410)
})
