import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { actingAs } from '@/db/acting-as'
import { sessions } from '@/db/tables/organisations-and-people'
import { openWorld, type World } from '@/db/testing/world'
import { acknowledgeNotices } from '@/operations/acknowledge-notices'
import { disablePerson } from '@/operations/disable-person'
import { enablePerson } from '@/operations/enable-person'
import { endOtherSessions } from '@/operations/end-other-sessions'
import { endSession } from '@/operations/end-session'
import { listSessions } from '@/operations/list-sessions'
import { endSessionByToken } from './end-session-by-token'
import { resolveSession } from './resolve-session'
import { hashOfToken } from './session-token'
import { verifySignIn } from './verify-sign-in'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
beforeEach(async () => void (await world.query('delete from sign_in_attempts')))

async function signIn(name: 'ada' | 'ben', device = 'Firefox on Linux') {
  const verdict = await verifySignIn({ email: `${name}@northlight.example`, password: `bulkhead-demo-${name}`, device, address: '192.0.2.1' })
  if (verdict.kind !== 'signed_in') throw new Error(`The answer was ${verdict.kind}.`)
  const session = await resolveSession(verdict.token)
  if (!session) throw new Error('The session does not open.')
  return { token: verdict.token, session }
}

test('disabling a person ends their session at once, and enabling them does not bring it back', async () => {
  const { token } = await signIn('ben')
  expect((await disablePerson(world.as('Ada'), world.as('Ben').personId)).ok).toBe(true)
  expect(await resolveSession(token)).toBeNull()
  expect((await verifySignIn({ email: 'ben@northlight.example', password: 'bulkhead-demo-ben', device: '', address: '192.0.2.1' })).kind).toBe('wrong')
  expect((await enablePerson(world.as('Ada'), world.as('Ben').personId)).ok).toBe(true)
  expect(await resolveSession(token)).toBeNull()
  expect((await signIn('ben')).session.person.name).toBe('Ben Okafor')
})

test('a person disabled behind the portal\'s back is out at the next request', async () => {
  const { token } = await signIn('ben')
  await world.query('update people set disabled_at = now() where id = $1', [world.as('Ben').personId])
  expect(await resolveSession(token)).toBeNull()
  await world.query('update people set disabled_at = null where id = $1', [world.as('Ben').personId])
})

test('ending one session leaves the other open', async () => {
  const [first, second] = [await signIn('ben'), await signIn('ben')]
  expect((await endSession(world.as('Ben'), first.session.sessionId)).ok).toBe(true)
  expect(await resolveSession(first.token)).toBeNull()
  expect(await resolveSession(second.token)).not.toBeNull()
})

test('nobody ends the session of another, their publisher included', async () => {
  const { token, session } = await signIn('ben')
  for (const other of ['Ada', 'Clara', 'June']) expect(await endSession(world.as(other), session.sessionId)).toMatchObject({ ok: false, reason: 'not_found' })
  expect(await resolveSession(token)).not.toBeNull()
})

test('ending all others keeps the one it was asked from', async () => {
  const [first, second, third] = [await signIn('ben'), await signIn('ben'), await signIn('ben')]
  await endOtherSessions(world.as('Ben'), third.session.sessionId)
  expect(await Promise.all([first, second, third].map(async ({ token }) => (await resolveSession(token)) !== null))).toEqual([false, false, true])
  const listed = await listSessions(world.as('Ben'))
  expect(listed.ok && listed.value.map(({ id, device }) => ({ id, device }))).toEqual([{ id: third.session.sessionId, device: 'Firefox on Linux' }])
})

test('signing out ends the row', async () => {
  const { token } = await signIn('ben')
  await endSessionByToken(token)
  expect(await resolveSession(token)).toBeNull()
})

test('a session ends after twelve idle hours and after thirty days', async () => {
  const [idle, old, busy] = [await signIn('ben'), await signIn('ben'), await signIn('ben')]
  await world.query("update sessions set last_seen_at = now() - interval '12 hours 1 minute' where token_hash = $1", [hashOfToken(idle.token)])
  await world.query("update sessions set expires_at = now() - interval '1 second' where token_hash = $1", [hashOfToken(old.token)])
  await world.query("update sessions set last_seen_at = now() - interval '11 hours' where token_hash = $1", [hashOfToken(busy.token)])
  expect(await resolveSession(idle.token)).toBeNull()
  expect(await resolveSession(old.token)).toBeNull()
  expect(await resolveSession(busy.token)).not.toBeNull()
  const [row] = await world.query<{ fresh: boolean }>("select last_seen_at > now() - interval '1 minute' as fresh from sessions where token_hash = $1", [hashOfToken(busy.token)])
  expect(row?.fresh).toBe(true)
})

test('an ended session cannot be opened again, even by a statement of its own person', async () => {
  const { token, session } = await signIn('ben')
  await endSession(world.as('Ben'), session.sessionId)
  await actingAs(world.as('Ben'), (db) => db.update(sessions).set({ endedAt: null }))
  expect(await resolveSession(token)).toBeNull()
})

test('only the authenticator finds a session by its token', async () => {
  const { token } = await signIn('ben')
  const { findSession } = await import('@/db/queries/sessions')
  for (const actor of [{ kind: 'public' } as const, world.as('Ben'), world.as('June')]) expect(await actingAs(actor, (db) => findSession(db, hashOfToken(token)))).toBeUndefined()
})

test('vendors and government reviewers owe both notices until they acknowledge them, Microsoft owes none', async () => {
  await world.query('delete from acknowledgements')
  const { token, session } = await signIn('ada')
  expect(session.owes).toEqual(['disclosure_law', 'antitrust'])
  await acknowledgeNotices(session.person, ['antitrust'])
  expect((await resolveSession(token))?.owes).toEqual(['disclosure_law'])
  await acknowledgeNotices(session.person, ['disclosure_law', 'antitrust'])
  expect((await resolveSession(token))?.owes).toEqual([])
  const events = await world.query<{ detail: unknown }>("select detail from events where deed = 'acknowledge_notices' order by at")
  expect(events.map((event) => event.detail)).toEqual([{ notices: ['antitrust'] }, { notices: ['disclosure_law'] }])
  for (const [email, first, owed] of [['hana@resilience.example', 'hana', 2], ['ivo@operator.example', 'ivo', 0], ['june@operator.example', 'june', 0]] as const) {
    const verdict = await verifySignIn({ email, password: `bulkhead-demo-${first}`, device: '', address: '192.0.2.1' })
    expect(verdict.kind === 'signed_in' && (await resolveSession(verdict.token))?.owes.length).toBe(owed)
  }
})
