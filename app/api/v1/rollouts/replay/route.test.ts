import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import { DELETE, GET, OPTIONS, PATCH, POST, PUT } from './route'

const ask = (body: string) => POST(new NextRequest('http://localhost/api/v1/rollouts/replay', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }))
const plan = { endpoints: 8_503_484, rings: [{ share: 1 }], haltAtMinute: 78 }
const asked = (part: object) => JSON.stringify({ ...plan, ...part })
const manyInputs = Object.fromEntries(Array.from({ length: 6_500 }, (_, index) => [`k${index}`, 1]))

/** The endpoint promises a refusal within this; the quickest of three, so that a busy machine says nothing about it. */
const promisedMs = 50

async function refusal(body: string): Promise<{ status: number; fields: string[]; quickestMs: number }> {
  const times: number[] = []
  let response = await ask(body)
  for (let time = 0; time < 3; time += 1) {
    const from = performance.now()
    response = await ask(body)
    times.push(performance.now() - from)
  }
  const { errors = [] } = (await response.json()) as { errors?: { field: string }[] }
  return { status: response.status, fields: errors.map(({ field }) => field), quickestMs: Math.min(...times) }
}

test('a plan is answered with its curve and what was assumed', async () => {
  const response = await ask(asked({}))
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ haltMinute: 78, ringsOpened: 1, impacted: expect.closeTo(8_500_000, -3), assumed: { signalsToAlarm: 5 } })
})

describe('what cannot be used is refused at once, by field', () => {
  test.each([
    ['a negative number of endpoints', asked({ endpoints: -1 }), 422, ['endpoints']],
    ['a negative time', asked({ decisionDelayMinutes: -1 }), 422, ['decisionDelayMinutes']],
    ['a share over 100 %', asked({ rings: [{ share: 1.5 }] }), 422, ['rings[0].share']],
    ['a probability over 100 %', asked({ signalProbability: 1.01 }), 422, ['signalProbability']],
    ['shares that do not add up', asked({ rings: [{ share: 0.5, bakeMinutes: 5 }, { share: 0.4 }] }), 422, ['rings']],
    ['text for a number', asked({ endpoints: '12' }), 422, ['endpoints']],
    ['a range for a number', asked({ uptakeTauMinutes: [5, 15] }), 422, ['uptakeTauMinutes']],
    ['NaN, which is not JSON', '{"endpoints": NaN, "rings": [{"share": 1}]}', 400, ['']],
    ['a number too large for a double', '{"endpoints": 1e999, "rings": [{"share": 1}]}', 422, ['endpoints']],
    ['an input that there is not', asked({ halt: 3 }), 422, ['halt']],
    ['more rings than anybody has', asked({ rings: Array.from({ length: 4_000 }, () => ({ share: 0 })) }), 422, ['rings']],
    ['a thousand million rings', `{"endpoints": 1, "rings": [${'{"share":0},'.repeat(90_000)}`, 413, []],
    ['thousands of inputs that there are not', asked(manyInputs), 422, ['k0']],
    ['thousands of rings that say nothing', `{"endpoints": 1, "rings": [${'{},'.repeat(20_000)}{}]}`, 422, ['rings']],
    ['a body of a megabyte', ' '.repeat(1_048_576), 413, []],
  ])('%s', async (_name, body, status, fields) => {
    const refused = await refusal(body)
    expect([refused.status, refused.fields.slice(0, 1)]).toEqual([status, fields])
    expect(refused.quickestMs).toBeLessThan(promisedMs)
  })
})

describe('a refusal', () => {
  const errorsOf = async (body: string) => (await (await ask(body)).json()) as { detail?: string; errors: { field: string; detail: string; pointer: string }[] }

  test('names fifty errors, and says how many more there are', async () => {
    const { detail, errors } = await errorsOf(asked(manyInputs))
    expect([errors.length, detail]).toEqual([50, 'These are the first 50 errors, and 6,450 more.'])
    expect(await errorsOf(asked({ a: 1 }))).not.toHaveProperty('detail')
  })
  test('cuts a name that a request makes long', async () => {
    const { errors } = await errorsOf(asked({ ['n'.repeat(60_000)]: 1 }))
    expect(errors.map(({ field, pointer }) => [field, pointer])).toEqual([[`${'n'.repeat(100)}…`, `#/${'n'.repeat(100)}…`]])
  })
  test.each([
    ['endpoints', null, 'null does not stand for anything here. Give a value.'],
    ['endpoints', -1, 'More than 0.'],
    ['signalsToAlarm', 0, 'More than 0.'],
    ['uptakeTauMinutes', -1, 'At least 0.'],
    ['signalProbability', 2, 'At most 1.'],
  ])('says what is wanted: %s as %s', async (field, value, detail) => {
    expect((await errorsOf(asked({ [field]: value }))).errors).toMatchObject([{ field, detail }])
  })
  test.each([GET, PUT, PATCH, DELETE])('of another method names the one that there is', async (method) => {
    const response = method()
    expect([response.status, response.headers.get('allow'), response.headers.get('content-type')]).toEqual([405, 'OPTIONS, POST', 'application/problem+json; charset=utf-8'])
    expect(await response.json()).toMatchObject({ status: 405, title: 'Send a plan with POST.' })
    expect(OPTIONS().headers.get('allow')).toBe('OPTIONS, POST')
  })
})

test('a byte order mark before the JSON is skipped', async () => expect((await ask(`\uFEFF${asked({})}`)).status).toBe(200))
