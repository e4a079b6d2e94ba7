import { expect, test } from 'vitest'
import { countAnswers } from './count-answers'

test('answers of one kind are counted in fields, rows and whole lists, and nothing else is', () => {
  const hidden = { answer: 'not_disclosed', because: 'x' }
  const body = { a: { one: hidden, two: 'not_disclosed', three: { answer: 'unknown', because: 'x' } }, b: { list: [{ row: 'aaaaaaaa', leaf: hidden }, { row: 'bbbbbbbb', leaf: { withheld: true } }], other: hidden } }
  expect(countAnswers(body, 'not_disclosed')).toBe(3)
  expect(countAnswers(body, 'unknown')).toBe(1)
  expect(countAnswers({}, 'not_disclosed')).toBe(0)
})
