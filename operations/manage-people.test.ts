import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifySignIn } from '@/auth/verify-sign-in'
import { resolveSession } from '@/auth/resolve-session'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic } from '@/domain/actor'
import { addPerson } from './add-person'
import { disablePerson } from './disable-person'
import { enablePerson } from './enable-person'
import { listPeople } from './list-people'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const newcomer = { name: 'Nadia Reyes', email: 'Nadia@Northlight.example', role: 'vendor_member' } as const
const ofPerson = (name: string) => world.as(name).organisationId

test('a publisher adds a member, who signs in with the one-time password and must replace it', async () => {
  const added = await addPerson(world.as('Ada'), ofPerson('Ada'), newcomer)
  if (!added.ok) throw new Error(added.reason)
  expect(added.value.email).toBe('nadia@northlight.example')
  expect(added.value.oneTimePassword).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/)
  const verdict = await verifySignIn({ email: newcomer.email, password: added.value.oneTimePassword, device: '', address: '192.0.2.1' })
  const session = verdict.kind === 'signed_in' ? await resolveSession(verdict.token) : null
  expect(session).toMatchObject({ mustChangePassword: true, person: { name: 'Nadia Reyes', role: 'vendor_member', organisationId: ofPerson('Ada') } })
  const events = await world.query("select actor_person, organisation_id, detail from events where deed = 'add_person'")
  expect(events).toEqual([{ actor_person: world.as('Ada').personId, organisation_id: ofPerson('Ada'), detail: { personId: added.value.personId, role: 'vendor_member' } }])
})

test('the same address twice in one organisation is refused, in another it is not', async () => {
  expect(await addPerson(world.as('Ada'), ofPerson('Ada'), newcomer)).toMatchObject({ ok: false, reason: 'invalid', problems: [{ path: 'email' }] })
  expect(await addPerson(world.as('Clara'), ofPerson('Clara'), newcomer)).toMatchObject({ ok: true })
})

test('a publisher learns nothing of who works elsewhere', async () => {
  expect(await addPerson(world.as('Clara'), ofPerson('Clara'), { ...newcomer, email: 'ivo@operator.example' })).toMatchObject({ ok: true })
})

test('an admin does not give one address a Microsoft role and a vendor role', async () => {
  for (const [organisation, email, role] of [['Elif', 'ivo@operator.example', 'vendor_member'], ['June', 'elif@defender.example', 'microsoft_reviewer']] as const) {
    expect(await addPerson(world.as('June'), ofPerson(organisation), { name: 'Both', email, role })).toMatchObject({ ok: false, reason: 'invalid', problems: [{ path: 'email' }] })
  }
})

test.each([
  ['June', 'vendor_member'],
  ['June', 'vendor_publisher'],
  ['June', 'government_reviewer'],
  ['Elif', 'microsoft_reviewer'],
  ['Elif', 'microsoft_admin'],
  ['Hana', 'vendor_publisher'],
  ['Farid', 'government_reviewer'],
] as const)('nobody of the organisation of %s can be appointed %s', async (colleague, role) => {
  const given = { name: 'Wrong Side', email: 'wrong-side@example.com', role }
  expect(await addPerson(world.as('June'), ofPerson(colleague), given)).toMatchObject({ ok: false, reason: 'invalid', problems: [{ path: 'role' }] })
  const raw = world.query('insert into people (organisation_id, organisation_kind, email, name, role) select id, kind, $2, $3, $4 from organisations where id = $1', [ofPerson(colleague), given.email, given.name, role])
  await expect(raw).rejects.toMatchObject({ code: '23514' })
})

test('an admin adds people to any organisation', async () => {
  expect(await addPerson(world.as('June'), ofPerson('Hana'), { name: 'Second Reviewer', email: 'second@resilience.example', role: 'government_reviewer' })).toMatchObject({ ok: true })
  expect(await addPerson(world.as('June'), ofPerson('Elif'), { name: 'Second Defender', email: 'second@defender.example', role: 'vendor_member' })).toMatchObject({ ok: true })
})

test.each(['Ben', 'Dmitri', 'Greta', 'Hana', 'Ivo'])('%s adds, lists, disables and enables nobody, colleagues included', async (name) => {
  const actor = world.as(name)
  const own = await addPerson(actor, actor.organisationId, { name: 'X', email: 'x@example.com', role: actor.role })
  expect(own.ok).toBe(false)
  expect((await listPeople(actor, actor.organisationId)).ok).toBe(false)
  for (const other of ['Ada', 'Clara', 'Farid', 'June']) {
    expect((await disablePerson(actor, world.as(other).personId)).ok).toBe(false)
    expect((await enablePerson(actor, world.as(other).personId)).ok).toBe(false)
  }
})

test('another organisation and its people are not found, as if they were not there', async () => {
  const nowhere = '00000000-0000-4000-8000-000000000000'
  const absent = await disablePerson(world.as('Ada'), nowhere)
  expect(absent).toEqual({ ok: false, reason: 'not_found', problems: [] })
  for (const answer of [
    await disablePerson(world.as('Ada'), world.as('Dmitri').personId),
    await enablePerson(world.as('Ada'), world.as('Dmitri').personId),
    await disablePerson(world.as('Ada'), 'not-an-id'),
    await addPerson(world.as('Ada'), ofPerson('Clara'), newcomer),
    await addPerson(world.as('Ada'), nowhere, newcomer),
    await listPeople(world.as('Ada'), ofPerson('Clara')),
    await listPeople(world.as('Elif'), ofPerson('June')),
    await addPerson(thePublic, ofPerson('Ada'), newcomer),
  ]) {
    expect(answer).toEqual(absent)
  }
})

test('nobody disables themselves', async () => {
  for (const name of ['Ada', 'June']) expect(await disablePerson(world.as(name), world.as(name).personId)).toMatchObject({ ok: false, reason: 'not_permitted' })
})

test('disabling and enabling write an event each, and neither happens twice', async () => {
  const ben = world.as('Ben').personId
  expect(await disablePerson(world.as('Ada'), ben)).toEqual({ ok: true, value: { name: 'Ben Okafor' } })
  expect(await disablePerson(world.as('Ada'), ben)).toMatchObject({ ok: false, reason: 'wrong_state' })
  const listed = await listPeople(world.as('Ada'), ofPerson('Ada'))
  expect(listed.ok && listed.value.find((person) => person.id === ben)?.disabledAt).toBeInstanceOf(Date)
  expect(await enablePerson(world.as('June'), ben)).toMatchObject({ ok: true })
  expect(await enablePerson(world.as('Ada'), ben)).toMatchObject({ ok: false, reason: 'wrong_state' })
  const events = await world.query("select deed, actor_person from events where detail->>'personId' = $1 order by at", [ben])
  expect(events).toEqual([
    { deed: 'disable_person', actor_person: world.as('Ada').personId },
    { deed: 'enable_person', actor_person: world.as('June').personId },
  ])
})

test('every wrong answer about a new person is told at its field', async () => {
  const refusal = await addPerson(world.as('Ada'), ofPerson('Ada'), { name: ' ', email: 'not an address', role: 'emperor' as never })
  expect(refusal).toEqual({
    ok: false,
    reason: 'invalid',
    problems: [
      { path: 'name', message: 'Enter a name.' },
      { path: 'email', message: 'Enter an email address like name@example.com.' },
      { path: 'role', message: 'Choose a role.' },
    ],
  })
  expect(await addPerson(world.as('Ada'), ofPerson('Ada'), { ...newcomer, name: 'A\u0000B' })).toMatchObject({ reason: 'invalid', problems: [{ path: 'name' }] })
})
