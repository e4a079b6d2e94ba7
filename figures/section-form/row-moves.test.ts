import { expect, test } from 'vitest'
import type { FormEntries } from '@/domain/form/form-entries'
import { fillRows, moveRow } from './row-moves'

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

test('a list is filled with one row for each value that it lacks', () => {
  const filled = fillRows(posted, 'events', { field: 'text', also: { kind: 'new' } }, ['second', 'third', 'fourth'], ['cccccccc', 'dddddddd', 'eeeeeeee'])
  expect(rows(filled)).toEqual(['aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd'])
  expect(filled.get('events#dddddddd.text')).toEqual(['fourth'])
  expect(filled.get('events#dddddddd.kind')).toEqual(['new'])
  expect(fillRows(filled, 'events', { field: 'text' }, ['third'], ['ffffffff'])).toBe(filled)
})
