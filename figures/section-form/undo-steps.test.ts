import { expect, test } from 'vitest'
import type { FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { withRowsAdded } from '@/domain/form/row-preset'
import { openToAll } from '@/domain/usual-levels'
import { moveRow } from './row-moves'
import { placeOf, undone, withStep } from './undo-steps'

const posted: FormEntries = new Map([
  ['events@row', ['aaaaaaaa', 'bbbbbbbb']],
  ['events#aaaaaaaa.text', ['first']],
  ['events#bbbbbbbb.text', ['second']],
  ['summary', ['stays']],
])
const field = (name: string, control: FieldPlan['control']): FieldPlan => ({ name, label: name, hint: null, required: null, answerable: false, level: openToAll.level, sensitive: false, control })
const events = field('events', { type: 'rows', fields: [field('text', { type: 'line' })] })
const plain = (entries: FormEntries) => Object.fromEntries(entries)
const stepOf = (before: FormEntries, after: FormEntries, place = 'events') => {
  const [step] = withStep([], before, after, { words: 'Done', place })
  if (!step) throw new Error('Nothing to undo.')
  return step
}

test('a removed row comes back where it stood with all that was typed in it, and what was typed since stays', () => {
  const removed = moveRow(posted, { deed: 'remove', list: 'events', row: 'aaaaaaaa' })
  const since = new Map([...removed, ['summary', ['typed since']]] as [string, string[]][])
  expect(plain(undone(since, stepOf(posted, removed)))).toEqual({ ...plain(posted), summary: ['typed since'] })
})

test('rows that were filled in, moved or added go as they came', () => {
  for (const after of [
    withRowsAdded(posted, events, [{ row: 'cccccccc', text: 'third' }, { row: 'dddddddd', text: 'fourth' }]),
    moveRow(posted, { deed: 'down', list: 'events', row: 'aaaaaaaa' }),
    moveRow(posted, { deed: 'add', list: 'events', row: 'cccccccc' }),
  ]) {
    expect(plain(undone(after, stepOf(posted, after)))).toEqual(plain(posted))
  }
})

test('several deeds are undone one after the other, the newest first, up to five', () => {
  let [entries, steps] = [posted, withStep([], posted, posted, { words: 'Nothing', place: 'events' })]
  expect(steps).toEqual([])
  for (const row of ['cccccccc', 'dddddddd', 'eeeeeeee', 'ffffffff', 'gggggggg', 'hhhhhhhh']) {
    const after = moveRow(entries, { deed: 'add', list: 'events', row })
    steps = withStep(steps, entries, after, { words: `Added ${row}`, place: `events#${row}` })
    entries = after
  }
  expect(steps.map(({ words }) => words)).toEqual(['dddddddd', 'eeeeeeee', 'ffffffff', 'gggggggg', 'hhhhhhhh'].map((row) => `Added ${row}`))
  for (const step of steps.toReversed()) entries = undone(entries, step)
  expect(entries.get('events@row')).toEqual(['aaaaaaaa', 'bbbbbbbb', 'cccccccc'])
})

test('an undone step leads to its row where that is there again and to the list where it is not', () => {
  const step = stepOf(posted, new Map(), 'events#aaaaaaaa')
  expect(placeOf(step, posted)).toBe('events#aaaaaaaa')
  expect(placeOf(step, moveRow(posted, { deed: 'remove', list: 'events', row: 'aaaaaaaa' }))).toBe('events')
})

test('a step in a field leads to the field while its row is there, and then to the list', () => {
  const step = { words: 'Done', was: [], place: 'events#aaaaaaaa.text' }
  expect(placeOf(step, posted)).toBe('events#aaaaaaaa.text')
  expect(placeOf(step, new Map())).toBe('events')
})
