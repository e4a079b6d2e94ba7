import { expect, test } from 'vitest'
import type { FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { withRowsAdded } from '@/domain/form/row-preset'
import { openToAll } from '@/domain/usual-levels'
import { moveRow } from './row-moves'
import { keptSince, placeOf, undone, withStep } from './undo-steps'

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

const put = { text: 'All came back.', line: false }
const withUsual = (before: FormEntries, after: FormEntries) => ({ ...stepOf(before, after, 'summary'), put })

test('a text that was put in is taken out of what was typed around it since, and an answer does not come back over that', () => {
  const before: FormEntries = new Map([['summary', ['']], ['summary@answer', ['unknown']], ['summary@because', ['Not asked.']]])
  const after: FormEntries = new Map([['summary', ['All came back.']]])
  const drawn: FormEntries = new Map([['summary', ['All came back.']], ['summary@answer', ['']], ['summary@because', ['']]])
  const step = withUsual(before, after)
  expect(undone(drawn, step)).toEqual(before)
  expect(keptSince(undone(drawn, step), step.was)).toBe(false)
  const typed = new Map([...drawn, ['summary', ['All came back. Two were late.']]] as [string, string[]][])
  expect(plain(undone(typed, step))).toEqual({ summary: ['Two were late.'], 'summary@answer': [''], 'summary@because': [''] })
  expect(keptSince(undone(typed, step), step.was)).toBe(true)
  const reworded: FormEntries = new Map([['summary', ['All of them came back.']]])
  expect(undone(reworded, step)).toEqual(reworded)
})

test('the line ends of a browser are no change', () => {
  const step = stepOf(new Map([['summary', ['A\r\nB']]]), new Map([['summary', ['A\nB\nC']]]))
  expect(undone(new Map([['summary', ['A\r\nB\r\nC']]]), step).get('summary')).toEqual(['A\r\nB'])
})

test('a field that was filled in and changed since stays, and the others go back', () => {
  const after = new Map([...posted, ['events#aaaaaaaa.count', ['410']], ['events#bbbbbbbb.count', ['4100']]] as [string, string[]][])
  const since = new Map([...after, ['events#bbbbbbbb.count', ['4099']]] as [string, string[]][])
  const step = stepOf(posted, after)
  expect(plain(undone(since, step))).toEqual({ ...plain(posted), 'events#bbbbbbbb.count': ['4099'] })
  expect(keptSince(undone(since, step), step.was)).toBe(true)
})

test('a row that was filled in goes whole, and the answer that stood instead of its list comes back', () => {
  const before: FormEntries = new Map([['events@answer', ['unknown']], ['events@because', ['Not asked.']]])
  const after = withRowsAdded(new Map(), events, [{ row: 'cccccccc', text: 'third' }])
  const since = new Map([...after, ['events#cccccccc.text', ['mine']], ['events@answer', ['']]] as [string, string[]][])
  const step = stepOf(before, after)
  expect(undone(since, step)).toEqual(before)
  expect(keptSince(before, step.was)).toBe(false)
})
