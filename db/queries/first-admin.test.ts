import { afterAll, beforeAll, expect, test } from 'vitest'
import { resolveSession } from '@/auth/resolve-session'
import { verifySignIn } from '@/auth/verify-sign-in'
import { openWorld, type World } from '../testing/world'
import { createOrganisationAsOwner, createPersonAsOwner, setPasswordAsOwner } from './first-admin'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const person = { organisationSlug: 'lighthouse', name: 'Lena Fox', email: 'Lena@Lighthouse.example', role: 'vendor_publisher', password: 'a lamp in the dark' } as const
const signIn = (password: string) => verifySignIn({ email: person.email, password, device: '', address: '192.0.2.1' })

test('the owner creates an organisation and its first person, who replaces the password at first sign-in', async () => {
  await createOrganisationAsOwner(world.ownerUrl, { slug: 'lighthouse', name: 'Lighthouse', kind: 'vendor', affiliatedWith: 'microsoft' })
  const id = await createPersonAsOwner(world.ownerUrl, person)
  const verdict = await signIn(person.password)
  expect(verdict.kind === 'signed_in' && (await resolveSession(verdict.token))).toMatchObject({ mustChangePassword: true, person: { personId: id, organisationName: 'Lighthouse' } })
  const events = await world.query("select deed, actor_kind from events order by at")
  expect(events).toEqual([
    { deed: 'create_organisation', actor_kind: 'owner' },
    { deed: 'add_person', actor_kind: 'owner' },
  ])
})

test('setting a password ends the sessions opened with the old one', async () => {
  const before = await signIn(person.password)
  expect(await setPasswordAsOwner(world.ownerUrl, person.email, 'another lamp in the dark')).toBe(1)
  expect(before.kind === 'signed_in' && (await resolveSession(before.token))).toBeNull()
  expect((await signIn(person.password)).kind).toBe('wrong')
  expect((await signIn('another lamp in the dark')).kind).toBe('signed_in')
})

test('what cannot be is refused in one sentence, and nothing of it is kept', async () => {
  await expect(createOrganisationAsOwner(world.ownerUrl, { slug: 'lighthouse', name: 'Again', kind: 'vendor' })).rejects.toThrow('There is already an organisation with the short name lighthouse.')
  await expect(createPersonAsOwner(world.ownerUrl, person)).rejects.toThrow('Somebody of lighthouse already has this address.')
  await expect(createPersonAsOwner(world.ownerUrl, { ...person, email: 'x@example.com', role: 'microsoft_admin' })).rejects.toThrow('People of lighthouse can be vendor_member or vendor_publisher.')
  await expect(createPersonAsOwner(world.ownerUrl, { ...person, email: 'x@example.com', password: 'short' })).rejects.toThrow('A password has 12 to 200 characters.')
  await expect(setPasswordAsOwner(world.ownerUrl, 'nobody@example.com', 'another lamp in the dark')).rejects.toThrow('Nobody has this address.')
})
