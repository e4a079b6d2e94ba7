import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { resolveSession } from '@/auth/resolve-session'
import { verifySignIn } from '@/auth/verify-sign-in'
import { openWorld, type World } from '@/db/testing/world'
import { changePassword } from './change-password'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
beforeEach(async () => void (await world.query('delete from sign_in_attempts')))

async function signIn(name: string, password = `bulkhead-demo-${name}`) {
  const verdict = await verifySignIn({ email: `${name}@northlight.example`, password, device: '', address: '192.0.2.1' })
  return verdict.kind === 'signed_in' ? { token: verdict.token, session: await resolveSession(verdict.token) } : null
}

const change = (old: string, next: string, again = next) => ({ old, new: next, again })

test('a new password takes the place of the old one and ends the other sessions', async () => {
  const [here, elsewhere] = [await signIn('ada'), await signIn('ada')]
  const outcome = await changePassword(world.as('Ada'), here?.session?.sessionId ?? '', change('bulkhead-demo-ada', 'a quiet harbour at dawn'))
  expect(outcome).toEqual({ ok: true, value: { sessionsEnded: 1 } })
  expect(await resolveSession(here?.token ?? '')).not.toBeNull()
  expect(await resolveSession(elsewhere?.token ?? '')).toBeNull()
  expect(await signIn('ada')).toBeNull()
  expect(await signIn('ada', 'a quiet harbour at dawn')).not.toBeNull()
  const events = await world.query("select actor_person, detail from events where deed = 'change_password'")
  expect(events).toEqual([{ actor_person: world.as('Ada').personId, detail: { personId: world.as('Ada').personId, sessionsEnded: 1 } }])
})

test('an own password takes the place of a one-time one', async () => {
  await world.query('update credentials set one_time = true where person_id = $1', [world.as('Ben').personId])
  const before = await signIn('ben')
  expect(before?.session?.mustChangePassword).toBe(true)
  await changePassword(world.as('Ben'), before?.session?.sessionId ?? '', change('bulkhead-demo-ben', 'a quiet harbour at dusk'))
  expect((await resolveSession(before?.token ?? ''))?.mustChangePassword).toBe(false)
})

test.each([
  ['short', change('bulkhead-demo-clara', 'elevenchars'), 'new'],
  ['long', change('bulkhead-demo-clara', 'a'.repeat(201)), 'new'],
  ['unlike its repetition', change('bulkhead-demo-clara', 'a quiet harbour', 'a quiet harbor'), 'again'],
  ['the old one', change('bulkhead-demo-clara', 'bulkhead-demo-clara'), 'new'],
  ['set without the old one', change('a wrong password', 'a quiet harbour'), 'old'],
])('a password that is %s is refused at its field', async (_what, given, path) => {
  expect(await changePassword(world.as('Clara'), '', given)).toMatchObject({ ok: false, reason: 'invalid', problems: [{ path }] })
})

test('guessing the old password is throttled for that person alone', async () => {
  const guess = () => changePassword(world.as('Clara'), '', change('a wrong password', 'a quiet harbour'))
  for (let count = 0; count < 5; count += 1) expect(await guess()).toMatchObject({ reason: 'invalid' })
  expect(await guess()).toMatchObject({ reason: 'too_many_attempts' })
  expect(await changePassword(world.as('Dmitri'), '00000000-0000-4000-8000-000000000000', change('bulkhead-demo-dmitri', 'a quiet harbour'))).toMatchObject({ ok: true })
})
