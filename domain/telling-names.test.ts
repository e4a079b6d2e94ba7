import { expect, test } from 'vitest'
import { nameToldIn, tellingProblems } from './telling-names'
import { smallKind } from './testing/small-kind'

const names = ['Northlight Security', 'northlight', 'Northlight Sentry', 'Defender for Endpoint']

test.each([
  ['Our Northlight Sentry agent stopped.', 'Northlight Security'],
  ['NORTHLIGHT’S own ring', 'Northlight Security'],
  ['see status.northlight.example', 'Northlight Security'],
  ['the sentry service', 'Northlight Sentry'],
  ['NorthlightSentry.sys', 'Northlight Sentry'],
  ['ｎｏｒｔｈｌｉｇｈｔ', 'Northlight Security'],
  ['Defender for Endpoint', 'Defender for Endpoint'],
])('“%s” tells a name', (text, name) => expect(nameToldIn(text, names)).toBe(name))

test.each(['The endpoint agent of a security product, for Windows by Microsoft.', 'northern lights', 'a sentrybox', ''])('“%s” tells no name', (text) => {
  expect(nameToldIn(text, names)).toBeUndefined()
})

test('every field with words of its author is looked at, in rows and in reasons too', () => {
  const body = {
    head: { title: 'Sentry stops', state: { answer: 'unknown', because: 'Northlight does not say.' } },
    tail: { people: [{ row: 'aaaaaaaa', role: 'Sentry owner' }, { row: 'bbbbbbbb', role: 'Operator' }] },
  }
  expect(tellingProblems(smallKind, body, names).map(({ path }) => path)).toEqual(['head.title', 'head.state', 'tail.people#aaaaaaaa.role'])
  expect(tellingProblems(smallKind, body, [])).toEqual([])
})
