import { expect, test } from '../fixtures'

const notices = ['I have read the notice on disclosure law', 'I have read the notice on competition']

test('a publisher adds a colleague, who reads the notices first; disabling them ends their session at once', async ({ as, anyone }) => {
  const clara = await as('Clara')
  const email = `nils.${Date.now().toString(36)}@harbour.example`
  await clara.goto('/people')
  await clara.getByLabel('Name').fill('Nils Aalto')
  await clara.getByLabel('Email address').fill(email)
  await clara.getByLabel('Vendor member').check()
  await clara.getByRole('button', { name: 'Add person' }).click()
  const told = clara.getByRole('status')
  await expect(told).toContainText('Nils Aalto can sign in')
  const password = (await told.getByRole('code').innerText()).trim()
  expect(password.length).toBeGreaterThanOrEqual(12)

  const nils = await anyone()
  await nils.goto('/sign-in')
  await nils.getByLabel('Email address').fill(email)
  await nils.getByLabel('Password').fill(password)
  await nils.getByRole('button', { name: 'Sign in' }).click()
  await expect(nils).toHaveURL(/\/account/)
  await nils.goto('/desk/new')
  await expect(nils, 'an own password comes before everything else').toHaveURL(/\/account/)
  const own = 'a lighthouse keeps its own counsel'
  await nils.getByLabel('Password as it is now').fill(password)
  await nils.getByLabel('New password', { exact: true }).fill(own)
  await nils.getByLabel('New password again').fill(own)
  await nils.getByRole('button', { name: 'Change password' }).click()

  await expect(nils).toHaveURL(/\/notices/)
  await nils.getByRole('button', { name: 'Continue' }).click()
  await expect(nils.getByRole('alert', { name: 'Both notices need to be read' })).toBeFocused()
  for (const notice of notices) await nils.getByLabel(notice).check()
  await nils.getByRole('button', { name: 'Continue' }).click()
  await expect(nils.getByRole('region', { name: 'Your desk' })).toHaveText(/Nils Aalto.*Harbour Endpoint.*Vendor member/)

  await clara.goto('/people')
  const row = clara.getByRole('row', { name: email })
  for (const [verb, state] of [['Disable', 'Disabled since'], ['Enable', 'In use since'], ['Disable', 'Disabled since']] as const) {
    await row.getByRole('button', { name: `${verb} Nils Aalto` }).click()
    await expect(row).toContainText(state)
  }
  await expect(clara.getByRole('status')).toContainText('The account is disabled. Its sessions have ended.')
  await nils.goto('/home')
  await expect(nils, 'the very next request finds no session').toHaveURL('/sign-in')
  await nils.getByLabel('Email address').fill(email)
  await nils.getByLabel('Password').fill(own)
  await nils.getByRole('button', { name: 'Sign in' }).click()
  await expect(nils.getByRole('alert', { name: 'You are not signed in' })).toBeVisible()
})

test('a member does not look after people, and nobody disables themselves', async ({ as }) => {
  const [dmitri, clara] = [await as('Dmitri'), await as('Clara')]
  dmitri.complaints.expect(404, '/people')
  const answer = await dmitri.goto('/people')
  expect(answer?.status()).toBe(404)
  await clara.goto('/people')
  await expect(clara.getByRole('row', { name: 'clara@harbour.example' }).getByRole('button')).toHaveCount(0)
})

test('a colleague without a name or with an address of nonsense is refused by field, and what was typed stays', async ({ as }) => {
  const clara = await as('Clara')
  await clara.goto('/people')
  await clara.getByLabel('Email address').fill('not an address')
  await clara.getByRole('button', { name: 'Add person' }).click()
  const summary = clara.getByRole('alert', { name: 'Nobody was added' })
  await expect(summary).toBeFocused()
  await expect(clara.getByLabel('Email address')).toHaveValue('not an address')
  await expect(clara.getByLabel('Email address')).toHaveAttribute('aria-invalid', 'true')
  await summary.getByRole('link').first().click()
  await expect(clara.getByLabel('Name')).toBeFocused()
})
