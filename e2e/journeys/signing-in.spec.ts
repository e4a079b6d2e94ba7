import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { castMember } from '../people/sign-in'

const wrong = 'The email address and password do not match an account that is in use.'

async function tryToSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('the form signs somebody in and says who they are, of which organisation, in which role', async ({ anyone }) => {
  const page = await anyone()
  await page.goto('/sign-in')
  await tryToSignIn(page, 'ivo@operator.example', castMember('Ivo').password)
  await expect(page).toHaveURL('/home')
  await expect(page.getByRole('region', { name: 'Your desk' })).toHaveText(/Ivo Petrov.*Microsoft.*Microsoft reviewer/)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  await page.goto('/home')
  await expect(page).toHaveURL('/sign-in')
})

test('a wrong name and a wrong password get the same answer, and the name stays typed', async ({ anyone }) => {
  const page = await anyone({ extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.11' } })
  await page.goto('/sign-in')
  const answers: string[] = []
  for (const email of ['nobody@nowhere.example', 'ada@northlight.example']) {
    await tryToSignIn(page, email, 'not the password of anybody')
    const summary = page.getByRole('alert', { name: 'You are not signed in' })
    await expect(summary).toContainText(wrong)
    await expect(summary).toBeFocused()
    await expect(page.getByLabel('Email address')).toHaveValue(email)
    await expect(page.getByLabel('Password')).toHaveValue('')
    answers.push(await page.getByRole('main').innerText())
    await page.reload()
  }
  expect(answers[0]).toBe(answers[1])
})

test('guessing is slowed down, and keeps nobody else out', async ({ anyone }) => {
  const page = await anyone({ extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.12' } })
  await page.goto('/sign-in')
  for (let guess = 0; guess < 5; guess += 1) {
    await tryToSignIn(page, 'clara@harbour.example', `guess number ${guess}`)
    await expect(page.getByLabel('Password')).toHaveValue('')
    await expect(page.getByRole('alert', { name: 'You are not signed in' })).toContainText(wrong)
    await page.reload()
  }
  await tryToSignIn(page, 'clara@harbour.example', castMember('Clara').password)
  await expect(page.getByRole('alert', { name: 'You are not signed in' })).toContainText(/Too many attempts\. Try again at \d\d:\d\d UTC, in \d minutes?\./)

  const clara = await anyone({ extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.13' } })
  await clara.goto('/sign-in')
  await tryToSignIn(clara, 'clara@harbour.example', castMember('Clara').password)
  await expect(clara).not.toHaveURL(/sign-in/)
})

test('signing in works without JavaScript, and leads on to the page that was asked for', async ({ anyone }) => {
  const page = await anyone({ javaScriptEnabled: false, extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.14' } })
  await page.goto('/review')
  await expect(page).toHaveURL('/sign-in?next=%2Freview')
  await tryToSignIn(page, 'ivo@operator.example', 'not it')
  await expect(page.getByRole('main')).toContainText(wrong)
  await tryToSignIn(page, 'ivo@operator.example', castMember('Ivo').password)
  await expect(page).toHaveURL('/review')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('an empty sign-in form names both fields, and each error leads to its field', async ({ anyone }) => {
  const page = await anyone()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  const summary = page.getByRole('alert', { name: 'You are not signed in' })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: 'Enter your password.' }).click()
  await expect(page.getByLabel('Password')).toBeFocused()
  await summary.getByRole('link', { name: 'Enter your email address.' }).click()
  await expect(page.getByLabel('Email address')).toBeFocused()
})

test('a session that is ended elsewhere is over at the next click', async ({ anyone }) => {
  const [phone, laptop] = [await anyone({ userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Safari/604' }), await anyone()]
  for (const page of [phone, laptop]) {
    await page.goto('/sign-in')
    await tryToSignIn(page, 'june@operator.example', castMember('June').password)
    await expect(page).toHaveURL('/home')
  }
  await laptop.goto('/account')
  await laptop.getByRole('button', { name: 'End: Safari on iPhone' }).click()
  await expect(laptop.getByRole('status')).toContainText('The session has ended.')
  await phone.goto('/account')
  await expect(phone).toHaveURL(/\/sign-in/)
  await laptop.reload()
  await expect(laptop.getByRole('heading', { level: 1, name: 'Account' })).toBeVisible()
})
