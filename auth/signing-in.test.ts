import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { resolveSession } from './resolve-session'
import { hashOfToken } from './session-token'
import { signInLimits } from './sign-in-throttle'
import { verifySignIn } from './verify-sign-in'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
beforeEach(async () => void (await world.query('delete from sign_in_attempts')))

const right = { email: 'ada@northlight.example', password: 'bulkhead-demo-ada', device: 'Firefox on Linux', address: '192.0.2.1' }
const wrong = { ...right, password: 'not-the-password' }

async function tokenOf(attempt = right): Promise<string> {
  const verdict = await verifySignIn(attempt)
  if (verdict.kind !== 'signed_in') throw new Error(`The answer was ${verdict.kind}.`)
  return verdict.token
}

test('the right password opens a session of that person, whatever the case of the address', async () => {
  const session = await resolveSession(await tokenOf({ ...right, email: ' Ada@Northlight.example' }))
  expect(session?.person).toEqual(world.as('Ada'))
  expect(session?.email).toBe('ada@northlight.example')
})

test('only the hash of the token is stored', async () => {
  const token = await tokenOf()
  const [row] = await world.query<{ whole: string }>('select s::text as whole from sessions s where token_hash = $1', [hashOfToken(token)])
  expect(row?.whole).toBeDefined()
  expect(row?.whole).not.toContain(token)
})

test('passwords are stored as argon2id', async () => {
  const rows = await world.query<{ password_hash: string }>('select password_hash from credentials')
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('a wrong name and a wrong password get the same answer', async () => {
  const answers = [await verifySignIn({ ...right, email: 'nobody@northlight.example' }), await verifySignIn(wrong), await verifySignIn({ ...right, email: '' }), await verifySignIn({ ...right, email: 'a\u0000b', password: '' })]
  expect(answers).toEqual(Array(4).fill({ kind: 'wrong' }))
})

test('a wrong name and a wrong password cost the same number of hashes, however many organisations know the address', async () => {
  const hashes = await import('@/db/queries/password-hash')
  await hashes.decoyHash()
  const spy = vi.spyOn(hashes, 'matchesPassword')
  try {
    await verifySignIn(wrong)
    const forKnown = spy.mock.calls.length
    spy.mockClear()
    await verifySignIn({ ...wrong, email: 'nobody@northlight.example' })
    expect(forKnown).toBe(5)
    expect(spy.mock.calls.length).toBe(forKnown)
  } finally {
    spy.mockRestore()
  }
})

test('a wrong name and a wrong password take about the same time', async () => {
  const took = async (attempt: typeof right) => {
    const times: number[] = []
    for (let count = 0; count < 9; count += 1) {
      const began = performance.now()
      await verifySignIn({ ...attempt, address: `203.0.113.${count}` })
      times.push(performance.now() - began)
    }
    return times.sort((a, b) => a - b)[4] ?? 0
  }
  await took(wrong)
  const ratio = (await took(wrong)) / (await took({ ...wrong, email: 'nobody@northlight.example' }))
  expect(ratio).toBeGreaterThan(0.4)
  expect(ratio).toBeLessThan(2.5)
})

test('after five wrong passwords for one name from one client, the right one waits too, minutes at most', async () => {
  for (let count = 0; count < signInLimits.nameFromOneClient; count += 1) expect((await verifySignIn(wrong)).kind).toBe('wrong')
  const verdict = await verifySignIn(right)
  if (verdict.kind !== 'wait') throw new Error(`The answer was ${verdict.kind}.`)
  expect(verdict.until.getTime() - Date.now()).toBeGreaterThan(0)
  expect(verdict.until.getTime() - Date.now()).toBeLessThanOrEqual(5 * 60_000)
})

test('a name that does not exist is throttled like one that does', async () => {
  const unknown = { ...wrong, email: 'nobody@northlight.example' }
  for (let count = 0; count < signInLimits.nameFromOneClient; count += 1) expect((await verifySignIn(unknown)).kind).toBe('wrong')
  expect((await verifySignIn(unknown)).kind).toBe('wait')
})

test('whoever guesses from one place does not keep the right person out elsewhere', async () => {
  for (let count = 0; count < signInLimits.client + 10; count += 1) await verifySignIn(wrong)
  expect((await verifySignIn({ ...right, address: '198.51.100.9' })).kind).toBe('signed_in')
})

test('waiting attempts do not lengthen the wait, and the wait ends', async () => {
  for (let count = 0; count < 8; count += 1) await verifySignIn(wrong)
  const first = await verifySignIn(right)
  const second = await verifySignIn(right)
  expect(second).toEqual(first)
  await world.query("update sign_in_attempts set window_started_at = window_started_at - interval '5 minutes'")
  expect((await verifySignIn(right)).kind).toBe('signed_in')
})

test('many names from one client are throttled by the client', async () => {
  for (let count = 0; count < signInLimits.client; count += 1) expect((await verifySignIn({ ...wrong, email: `guess-${count}@northlight.example` })).kind).toBe('wrong')
  expect((await verifySignIn({ ...right, email: 'ben@northlight.example', password: 'bulkhead-demo-ben' })).kind).toBe('wait')
})

test('one name from many clients is throttled by the name', async () => {
  for (let count = 0; count < signInLimits.name; count += 1) expect((await verifySignIn({ ...wrong, address: `203.0.113.${count}` })).kind).toBe('wrong')
  expect((await verifySignIn({ ...right, address: '203.0.113.200' })).kind).toBe('wait')
})

test('parallel attempts cannot slip past the count', async () => {
  const verdicts = await Promise.all(Array.from({ length: 12 }, () => verifySignIn(wrong)))
  expect(verdicts.filter((verdict) => verdict.kind === 'wrong')).toHaveLength(signInLimits.nameFromOneClient)
})

test('a success takes its own attempt back', async () => {
  for (let count = 0; count < 40; count += 1) expect((await verifySignIn(right)).kind).toBe('signed_in')
})

test('neither names nor addresses can be read from the counts', async () => {
  await verifySignIn(wrong)
  const rows = await world.query<{ key: string }>('select key from sign_in_attempts')
  expect(rows).toHaveLength(3)
  for (const { key } of rows) expect(key).not.toMatch(/ada|northlight|192\.0/)
})

test('an address with accounts in two organisations opens the one whose password is given', async () => {
  const [{ id: twin } = { id: '' }] = await world.query<{ id: string }>(
    `insert into people (organisation_id, organisation_kind, email, name, role)
     select organisation_id, organisation_kind, 'ada@northlight.example', 'Ada Elsewhere', role from people where email = 'clara@harbour.example' returning id`,
  )
  await world.query("insert into credentials (person_id, password_hash) select $1, c.password_hash from credentials c join people p on p.id = c.person_id where p.email = 'clara@harbour.example'", [twin])
  expect((await resolveSession(await tokenOf()))?.person.personId).toBe(world.as('Ada').personId)
  expect((await resolveSession(await tokenOf({ ...right, password: 'bulkhead-demo-clara' })))?.person.personId).toBe(twin)
})
