import { expect, test } from 'vitest'
import { clearanceOf, roles, rolesOf, theAuthenticator, thePublic, workingOn, type Person } from './actor'
import { organisationKinds } from './vocabulary'

const person = (role: (typeof roles)[number]): Person => ({
  kind: 'person',
  personId: 'p',
  name: 'P',
  role,
  organisationId: 'mine',
  organisationName: 'Mine',
  organisationKind: 'vendor',
})

test('each role reads what is not its own at one level', () => {
  const lines = roles.map((role) => `${role}: ${clearanceOf(person(role), 'theirs')}`)
  expect(`\n${['public: ' + clearanceOf(thePublic, 'theirs'), ...lines].join('\n')}\n`).toMatchInlineSnapshot(`
    "
    public: public
    vendor_member: community
    vendor_publisher: community
    government_reviewer: oversight
    microsoft_reviewer: bilateral
    microsoft_admin: public
    "
  `)
})

test('everyone reads what is their own at bilateral', () => {
  for (const role of roles) expect(clearanceOf(person(role), 'mine')).toBe('bilateral')
})

test('jobs and the authenticator read no text', () => {
  expect(clearanceOf({ kind: 'system', job: 'release-on-instruction' }, 'mine')).toBeNull()
  expect(clearanceOf(theAuthenticator, 'mine')).toBeNull()
})

test('whoever works unnamed keeps their role, and nothing else of theirs can be told', () => {
  const ada = person('vendor_publisher')
  const masked = workingOn(ada, { organisationId: 'filing', ownerKind: 'unnamed_vendor' })
  expect(masked).toEqual({
    kind: 'person', role: 'vendor_publisher', personId: 'filing', name: 'A member vendor', organisationId: 'filing', organisationName: 'A member vendor', organisationKind: 'unnamed_vendor', actsFor: ada.organisationId,
  })
  expect(workingOn(masked, { organisationId: 'filing', ownerKind: 'unnamed_vendor' })).toBe(masked)
  expect(workingOn(ada, { organisationId: ada.organisationId, ownerKind: 'vendor' })).toBe(ada)
  expect(workingOn(person('microsoft_reviewer'), { organisationId: 'filing', ownerKind: 'unnamed_vendor' }).organisationId).toBe(ada.organisationId)
})

test('no organisation holds both a vendor role and a Microsoft role', () => {
  for (const kind of organisationKinds) {
    const held = rolesOf[kind]
    expect(held.some((role) => role.startsWith('vendor')) && held.some((role) => role.startsWith('microsoft'))).toBe(false)
  }
  expect(new Set(Object.values(rolesOf).flat())).toEqual(new Set(roles))
})
