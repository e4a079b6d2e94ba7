import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import { GET as drawing } from '../replay.svg/route'
import { GET as numbers } from './route'

const request = (query: string, client: string) => new NextRequest(`http://localhost/replay?${query}`, { headers: { 'x-bulkhead-client': client } })
const scenario = 'n=8503484&tau=10&delay=0&v=50&m=5&dr=5&da=10&h=5&share=100&fails=100&halt=78'
const known = 'Something that this replay needs is not known.'
const read = 'Something that this replay needs cannot be read.'

async function refusal(answer: Response) {
  expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'application/problem+json; charset=utf-8'])
  const { title, errors } = (await answer.json()) as { title: string; errors: { field: string }[] }
  return [title, errors.map(({ field }) => field)]
}

type Case = [query: string, title: string, fields: string[]]

describe('whatever cannot be replayed as it was asked is refused by name', () => {
  const second: Case = [`${scenario}&b-share=50&b-fails=100`, read, ['b-share-0']]
  const unknown: Case = ['n=10&share=100&fails=100', known, ['tau', 'delay', 'v', 'm', 'dr', 'da', 'h']]
  test.each<Case>([second, unknown, [`${scenario}&seed=one`, read, ['seed']], [`${scenario}&vary=much`, read, ['vary']]])('in numbers: %s', async (query, title, fields) => {
    expect(await refusal(await numbers(request(query, '192.0.2.1')))).toEqual([title, fields])
  })
  test.each([second, unknown])('as a drawing: %s', async (query, title, fields) => {
    expect(await refusal(drawing(request(query, '192.0.2.1')))).toEqual([title, fields])
  })
})

type Answer = (request: NextRequest) => Response | Promise<Response>

test.each<[what: string, client: string, answer: Answer]>([['numbers', '192.0.2.2', numbers], ['drawings', '192.0.2.3', drawing]])('a client that asks for %s too often is told how long to wait, before anything is reckoned', async (_what, client, answer) => {
  const statuses: number[] = []
  for (let time = 0; time < 600; time += 1) statuses.push((await answer(request('n=none', client))).status)
  expect(new Set(statuses)).toEqual(new Set([422]))
  const refused = await answer(withoutAddress(client))
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true])
})

/** Of which nothing can be reckoned: whatever reads more of it than its headers fails. */
const withoutAddress = (client: string) => ({ headers: request('', client).headers }) as NextRequest
