import { expect, test } from 'vitest'
import type { FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { openToAll } from '@/domain/usual-levels'
import { answerAsAbove } from './answer-as-above'

const field = (name: string, control: FieldPlan['control']): FieldPlan => ({ name, label: name, hint: null, required: null, answerable: true, level: openToAll.level, sensitive: false, control })
const list = field('modes', {
  type: 'rows',
  fields: [field('trigger', { type: 'choice', options: [] }), field('impact', { type: 'choice', options: [] }), field('axes', { type: 'choices', options: [] }), field('within', { type: 'duration' }), field('why', { type: 'line' })],
})
const posted: FormEntries = new Map([
  ['modes@row', ['aaaaaaaa', 'bbbbbbbb', 'cccccccc']],
  ['modes#aaaaaaaa.trigger', ['hang']],
  ['modes#aaaaaaaa.impact', ['none']],
  ['modes#aaaaaaaa.axes', ['language', 'hardware']],
  ['modes#aaaaaaaa.within', ['5 min']],
  ['modes#aaaaaaaa.why', ['Because.']],
  ['modes#bbbbbbbb.trigger', ['crash']],
  ['modes#cccccccc.impact@answer', ['unknown']],
])

test('what a row leaves open is chosen as above, and what it says itself stays', () => {
  const answers = answerAsAbove(posted, list, 'bbbbbbbb')
  expect(answers.get('modes#bbbbbbbb.trigger')).toEqual(['crash'])
  expect(answers.get('modes#bbbbbbbb.impact')).toEqual(['none'])
  expect(answers.get('modes#bbbbbbbb.axes')).toEqual(['language', 'hardware'])
})

test('no text and no figure is taken over', () => {
  const answers = answerAsAbove(posted, list, 'bbbbbbbb')
  expect(answers.has('modes#bbbbbbbb.within')).toBe(false)
  expect(answers.has('modes#bbbbbbbb.why')).toBe(false)
})

test('an answer that there is none counts as an answer', () => {
  const answers = answerAsAbove(answerAsAbove(posted, list, 'bbbbbbbb'), list, 'cccccccc')
  expect(answers.has('modes#cccccccc.impact')).toBe(false)
  expect(answers.get('modes#cccccccc.axes')).toEqual(['language', 'hardware'])
})

test('the first row, and one that is not there, have nothing above them', () => {
  expect(answerAsAbove(posted, list, 'aaaaaaaa')).toEqual(posted)
  expect(answerAsAbove(posted, list, 'zzzzzzzz')).toEqual(posted)
})
