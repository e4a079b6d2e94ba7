import type { RequestListener, ServerResponse } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { keepOwnHeaders } from '@/bin/edge/own-headers'
import { listen } from '@/bin/edge/testing/listen'

const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach((close) => close()))

const announcing = (response: ServerResponse) => response.setHeader('x-bulkhead-size', '3').setHeader('x-bulkhead-fresh-until', '2030-01-01T00:00:00Z')

async function asked(answer: RequestListener, method = 'GET') {
  const site = await listen((request, response) => {
    keepOwnHeaders(response)
    answer(request, response)
  })
  closers.push(site.close)
  const response = await fetch(site.address, { method })
  return { text: await response.text(), length: response.headers.get('content-length'), told: [...response.headers.keys()].filter((name) => name.startsWith('x-bulkhead-')) }
}

test.each<[string, RequestListener]>([
  ['written by itself', (_, response) => announcing(response).writeHead(200, { 'content-type': 'text/plain' }).end('abc')],
  ['sent in pieces', (_, response) => {
    announcing(response).flushHeaders()
    response.write('a')
    response.end('bc')
  }],
])('the size that a route announces is sent as its length: %s', async (_name, answer) => {
  expect(await asked(answer)).toEqual({ text: 'abc', length: '3', told: [] })
})

test('the length is sent without the content to whoever asks for the headers alone', async () => {
  expect(await asked((_, response) => announcing(response).end(), 'HEAD')).toEqual({ text: '', length: '3', told: [] })
})

test('the size of what is compressed on the way is not its length', async () => {
  const answer: RequestListener = (_, response) => announcing(response).setHeader('content-encoding', 'identity').writeHead(200).end('abcdef')
  expect(await asked(answer)).toEqual({ text: 'abcdef', length: null, told: [] })
})
