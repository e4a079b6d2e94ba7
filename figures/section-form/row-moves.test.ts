import { expect, test } from 'vitest'
import type { FormEntries } from '@/domain/form/form-entries'
import { moveRow, expectedRowsLacking } from './row-moves'

const posted: FormEntries = new Map([
  ['events@row', ['aaaaaaaa', 'bbbbbbbb']],
  ['events#aaaaaaaa.text', ['first']],
  ['events#bbbbbbbb.text', ['second']],
  ['summary', ['stays']],
])
const rows = (entries: FormEntries) => entries.get('events@row') ?? []

test('a row is added at the end and nothing else changes', () => {
  const moved = moveRow(posted, { deed: 'add', list: 'events', row: 'cccccccc' })
  expect(rows(moved)).toEqual(['aaaaaaaa', 'bbbbbbbb', 'cccccccc'])
  expect(moved.get('summary')).toEqual(['stays'])
})

test('a removed row takes what was typed in it along, and no other', () => {
  const moved = moveRow(posted, { deed: 'remove', list: 'events', row: 'aaaaaaaa' })
  expect([...moved.keys()]).toEqual(['events@row', 'events#bbbbbbbb.text', 'summary'])
})

test('the last row that is removed leaves no list', () => {
  const one = moveRow(posted, { deed: 'remove', list: 'events', row: 'aaaaaaaa' })
  expect(moveRow(one, { deed: 'remove', list: 'events', row: 'bbbbbbbb' }).has('events@row')).toBe(false)
})

test('a row moves by one place and stays inside the list', () => {
  expect(rows(moveRow(posted, { deed: 'down', list: 'events', row: 'aaaaaaaa' }))).toEqual(['bbbbbbbb', 'aaaaaaaa'])
  expect(rows(moveRow(posted, { deed: 'up', list: 'events', row: 'aaaaaaaa' }))).toEqual(['aaaaaaaa', 'bbbbbbbb'])
  expect(rows(moveRow(posted, { deed: 'down', list: 'events', row: 'bbbbbbbb' }))).toEqual(['aaaaaaaa', 'bbbbbbbb'])
})

test('a row that the form does not have changes nothing', () => {
  expect(moveRow(posted, { deed: 'remove', list: 'events', row: 'zzzzzzzz' })).toBe(posted)
})

test('a list lacks one row for each value that no row of it holds, each begun as its value wants', () => {
  const expected = { field: 'text', values: ['second', 'third', 'fourth'], also: { kind: 'new', weight: 1 }, begins: { fourth: { kind: 'last', why: { answer: 'unknown', because: 'Not asked.' } }, second: { kind: 'never' } } }
  const ids = ['cccccccc', 'dddddddd']
  const present = [{ row: 'aaaaaaaa', text: 'second' }, { row: 'bbbbbbbb' }]
  expect(expectedRowsLacking(expected, present, () => ids.shift() ?? '')).toEqual([
    { row: 'cccccccc', text: 'third', kind: 'new', weight: 1 },
    { row: 'dddddddd', text: 'fourth', kind: 'last', weight: 1, why: { answer: 'unknown', because: 'Not asked.' } },
  ])
  expect(expectedRowsLacking({ field: 'text', values: ['second'] }, present, () => 'ffffffff')).toEqual([])
})
