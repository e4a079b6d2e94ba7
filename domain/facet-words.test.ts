import { expect, test } from 'vitest'
import { facetText } from './facet-words'

const usual = { label: '', filter: true, column: true }
const roles = { ...usual, name: 'role', words: { a: 'First', b: 'Second' }, several: true }

test('each of several values is said in its words', () => {
  expect(facetText(roles, { role: 'b a' })).toBe('Second, First')
})

test('a value without words is said as it is, spaces and all', () => {
  expect(facetText({ ...usual, name: 'on' }, { on: '2026-11-20 or so' })).toBe('2026-11-20 or so')
  expect(facetText(roles, { role: 'toString' })).toBe('toString')
})

test('a facet that says more than its value is asked itself', () => {
  expect(facetText({ ...usual, name: 'grade', say: ({ grade, basis }) => `${basis} ${grade}` }, { grade: 'S2', basis: 'At least' })).toBe('At least S2')
})

test('nothing is said of what is not stated', () => {
  expect([facetText(roles, {}), facetText(roles, { role: '' })]).toEqual([null, null])
})
